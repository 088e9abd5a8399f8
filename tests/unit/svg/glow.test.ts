import { describe, expect, it } from 'vitest';
import { readGeometries } from '#lib/core/atlas/geometries.ts';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import { drawnInView } from '#lib/core/visible/visible-in-view.ts';
import { AtlasSource } from '#lib/map/atlas-source.ts';
import { partContext } from '#lib/map/part-context.ts';
import type { Part } from '#lib/map/part.ts';
import { placementLabel } from '#lib/messages/placement.ts';
import { layPicture, writePicture } from '#lib/svg/draw-picture.ts';
import { BERLIN } from '../compile/broken-atlas.ts';
import { studio } from '../compile/pictures/made.ts';
import { HandFrames, HeldData } from '../map/held-data.ts';

const HOUR = 3_600_000;
const { atlas, maker, ...compiled } = await studio(BERLIN);
const geometries = readGeometries(compiled.geometries);
const [first] = atlas.chapters;
if (first === undefined) throw new Error('There is no chapter.');
// The night after the press conference: much is over, much goes on.
const still = chapterView(atlas, { ...first, at: first.at + 7 * HOUR }, 'en');
const glowing = { ...still, glow: 8 * HOUR };

async function laidOut(view: typeof still) {
  const options = await maker.options({ view, width: 1200, height: 630, theme: 'light' });
  const laid = layPicture(options);
  return { laid, options, svg: writePicture(options, laid) };
}

const byId = (parts: readonly Part[]) =>
  new Map(parts.map((part) => [part.properties.id, part.properties]));

describe('a picture of a view with after-glow', async () => {
  const { laid, options, svg } = await laidOut(glowing);
  const over = laid.parts.filter(({ properties }) => properties.certainty === 'over');

  it('draws the parts that the map draws, faded by the same ages', () => {
    const data = new HeldData();
    const source = new AtlasSource({
      sink: () => data,
      nextFrame: new HandFrames().next,
      features: atlas.features,
      geometries,
      context: partContext(atlas, {
        language: glowing.language,
        locale: {},
        attribution: '',
        labelNote: (feature) => placementLabel(feature, options.words.say),
      }),
    });
    source.show(drawnInView(atlas, glowing));
    expect(new Set(over.map(({ properties }) => properties.faded)).size).toBeGreaterThan(1);
    expect(byId(laid.parts)).toEqual(byId([...data.parts.values()]));
  });

  it('counts and names what is visible alone', async () => {
    const without = await laidOut(still);
    expect(laid.visible).toEqual(without.laid.visible);
    expect(svg).not.toBe(without.svg);
    const described = (text: string) => /<desc>.*?<\/desc>/.exec(text)?.[0];
    expect(described(svg)).toBe(described(without.svg));
  });

  it('leaves it out where more than a moment is shown', async () => {
    const { laid: soFar } = await laidOut({ ...glowing, mode: 'cumulative' });
    expect(soFar.parts.filter(({ properties }) => properties.certainty === 'over')).toEqual([]);
  });
});
