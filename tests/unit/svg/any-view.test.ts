import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initialView } from '#lib/core/view/view.ts';
import { TIME_MODES } from '#lib/core/time/time-filter.ts';
import { drawPicture, layPicture, writePicture } from '#lib/svg/draw-picture.ts';
import { overlap } from '#lib/svg/labels/oriented-box.ts';
import { FURNITURE, USUAL_MAP, usualScale } from '#lib/svg/picture.ts';
import { THEMES } from '#lib/tokens/colours.ts';
import { BERLIN } from '../compile/broken-atlas.ts';
import { studio } from '../compile/pictures/made.ts';

const { atlas, maker } = await studio(BERLIN);
const [west, south, east, north] = atlas.cameraBounds;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const request = fc
  .record({
    camera: fc.record({
      center: fc.tuple(between(west, east), between(south, north)),
      zoom: between(3.5, 18.5),
      bearing: between(-180, 180),
      pitch: between(0, 60),
    }),
    at: fc.integer({ min: atlas.start, max: atlas.end }),
    layers: fc.subarray(atlas.layers.map(({ id }) => id)),
    selection: fc.option(fc.constantFrom(...atlas.features.map(({ id }) => id))),
    language: fc.constantFrom(...atlas.languages),
    mode: fc.constantFrom(...TIME_MODES),
    window: fc.integer({ min: 1, max: 1e9 }),
    glow: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1e9 })),
    certainty: fc.constantFrom('possible' as const, 'certain' as const),
    pinned: fc.constant(null),
  })
  .chain((view) =>
    fc.record({
      view: fc.constant(view),
      width: fc.integer({ min: 160, max: 1600 }),
      height: fc.integer({ min: 160, max: 1600 }),
      theme: fc.constantFrom(...THEMES),
      seen: fc.constantFrom(USUAL_MAP, { width: 320, height: 200 }),
      furniture: fc.constantFrom(...FURNITURE),
    }),
  );

it('any view at any size is a sound picture whose names do not overlap', async () => {
  await fc.assert(
    fc.asyncProperty(request, async (wish) => {
      const options = await maker.options({ ...wish, scale: usualScale(wish.width, wish.height) });
      const laid = layPicture(options);
      const [, top, , bottom] = laid.frame;
      expect(bottom - top).toBeGreaterThan(20);
      const boxes = laid.labels.map((label) => label.boxes);
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          expect(one.some((a) => other.some((b) => overlap(a, b)))).toBe(false);
        }
      });
      const svg = writePicture(options, laid);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const parsed = new Resvg(svg, { font: { loadSystemFonts: false } });
      expect([parsed.width, parsed.height]).toEqual([wish.width, wish.height]);
    }),
    { numRuns: 60 },
  );
});

it.each(atlas.languages)(
  'the legend says in %s what a meaning stands for here',
  async (language) => {
    const view = { ...initialView(atlas), language };
    const size = { width: 1200, height: 630, theme: 'light', furniture: 'full' } as const;
    const svg = drawPicture(await maker.options({ ...size, view, seen: USUAL_MAP, scale: 1 }));
    for (const { name } of atlas.meanings) expect(svg).toContain(name[language]);
  },
);
