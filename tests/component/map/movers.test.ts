import { describe, expect, it } from 'vitest';
import type { Feature } from '#lib/core/atlas/model.ts';
import { PALETTES } from '#lib/tokens/colours.ts';
import { atlas } from '../compiled-atlas.ts';
import { mapInPage, SIZE, type MapInPage } from './map-in-page.ts';
import { coloursAt, isColour } from './pixels.ts';

const HOUR = 3_600_000;
const START = atlas.at;
const END = START + HOUR;
const HALF_WAY = START + HOUR / 2;
const MIDDLE = { x: SIZE.width / 2, y: SIZE.height / 2 };
/** Pixels from the middle that lie inside the symbol beside its way, and behind it. */
const BESIDE = 4;
const BEHIND = 8;
const WIDER = 13;

const [longitude, latitude] = atlas.camera.center;
const drive: Feature = {
  id: 'drive',
  layer: atlas.layers[0]?.id ?? '',
  kind: 'movement',
  meaning: 'focus',
  place: null,
  name: { en: 'Drive' },
  summary: { en: '' },
  time: { start: { earliest: START, latest: START }, end: { earliest: END, latest: END } },
  when: null,
  placement: 'derived',
  placementNote: null,
  uncertainty: 10,
  people: [],
  sources: [],
  anchor: [longitude, latitude],
  bbox: [longitude, latitude, longitude, latitude],
  attested: null,
  inferred: null,
  mover: 'vehicles',
};
/** Northwards over the middle of the map, half of the way in half of the time. */
const geometries = new Map([
  [
    drive.id,
    {
      geometry: {
        type: 'LineString' as const,
        coordinates: [
          [longitude, latitude - 0.004],
          [longitude, latitude + 0.004],
        ],
      },
      instants: [START, END],
    },
  ],
]);
const VISIBLE = new Map([[drive.id, 'certain' as const]]);
const { fill } = PALETTES.light.focus;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Degrees that a heading is away from north, -180 to 180. */
const northOf = (heading: number) => ((heading + 180) % 360) - 180;

async function driveInPage(): Promise<MapInPage> {
  const page = await mapInPage({ atlas: { ...atlas, features: [drive] }, geometries });
  page.map.show(VISIBLE);
  page.map.setClock(HALF_WAY);
  return page;
}

/** Whether the symbol covers these points, given from the middle of the container. */
async function covers({ source }: MapInPage, ...offsets: [number, number][]): Promise<boolean[]> {
  const points = offsets.map(([x, y]) => ({ x: MIDDLE.x + x, y: MIDDLE.y + y }));
  return (await coloursAt(source.map, points)).map((colour) => isColour(colour, fill));
}

describe('what moves', { timeout: 120_000 }, () => {
  it('is drawn where it is at each instant, heading along its way', async () => {
    const page = await driveInPage();
    await page.map.idle();
    expect(await covers(page, [0, 0], [BESIDE, 0], [-BESIDE, 0], [0, BEHIND], [WIDER, 0])).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(northOf(page.map.movers.positionOf(drive.id)?.heading ?? NaN)).toBeCloseTo(0, 6);
    // A quarter of the way on, it has left the middle and stands there.
    page.map.setClock(HALF_WAY + HOUR / 4);
    const there = page.source.map.project([longitude, latitude + 0.002]).y - MIDDLE.y;
    expect(await covers(page, [BESIDE, 0], [BESIDE, there], [-BESIDE, there])).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('turns with the map, and stays upright on a tilted one', async () => {
    const page = await driveInPage();
    page.map.moveTo({ bearing: 90, pitch: 50 }, { animate: false });
    await page.map.idle();
    // East is up, so that north is to the left.
    expect(
      await covers(page, [0, BESIDE], [0, -BESIDE], [BEHIND, 0], [0, WIDER], [0, -WIDER]),
    ).toEqual([true, true, true, false, false]);
  });

  it('is neither drawn nor found before its start and from its end on', async () => {
    const page = await driveInPage();
    for (const instant of [START - 1, END]) {
      page.map.setClock(instant);
      const end = page.source.map.project([
        longitude,
        latitude + (instant < START ? -0.004 : 0.004),
      ]);
      expect(await covers(page, [BESIDE, 0], [BESIDE, end.y - MIDDLE.y])).toEqual([false, false]);
      expect(page.map.movers.pick(end, 6)).toBeNull();
      expect(page.map.movers.positionOf(drive.id)).toBeNull();
    }
    page.map.setClock(START);
    expect(page.map.movers.positionOf(drive.id)).not.toBeNull();
  });

  it('answers a click on its symbol first, and one beside it not at all', async () => {
    const page = await driveInPage();
    await page.map.idle();
    expect(page.map.featuresAt(MIDDLE)[0]).toBe(drive.id);
    expect(page.map.movers.pick({ x: MIDDLE.x + BEHIND, y: MIDDLE.y }, 0)).toBe(drive.id);
    expect(page.map.movers.pick({ x: MIDDLE.x + 40, y: MIDDLE.y }, 6)).toBeNull();
  });

  it('is neither drawn nor found while its layer or all movers are hidden', async () => {
    const page = await driveInPage();
    page.map.show(new Map());
    // Its line, which has the same colour, goes a frame later.
    await page.map.drawn();
    expect(await covers(page, [0, 0], [BESIDE, 0])).toEqual([false, false]);
    expect(page.map.featuresAt(MIDDLE)).toEqual([]);
    page.map.show(VISIBLE);
    expect(await covers(page, [BESIDE, 0])).toEqual([true]);
    page.map.showMovers(false);
    expect(await covers(page, [BESIDE, 0])).toEqual([false]);
    expect(page.map.movers.pick(MIDDLE, 6)).toBeNull();
    page.map.showMovers(true);
    expect(await covers(page, [BESIDE, 0])).toEqual([true]);
  });

  it('wears the colours of the theme, and outlives another choice', async () => {
    const page = await driveInPage();
    page.map.setTheme('dark');
    page.map.select(drive.id);
    const [colour] = await coloursAt(page.source.map, [{ x: MIDDLE.x + BESIDE, y: MIDDLE.y }]);
    expect(isColour(colour ?? [0, 0, 0], PALETTES.dark.focus.fill)).toBe(true);
  });

  it('asks for no picture while nothing moves', async () => {
    const page = await driveInPage();
    page.map.setClock(END + HOUR);
    await page.map.idle();
    let pictures = 0;
    page.source.map.on('render', () => (pictures += 1));
    for (let hour = 2; hour < 50; hour += 1) page.map.setClock(END + hour * HOUR);
    await nextFrame();
    await nextFrame();
    expect(pictures).toBe(0);
  });

  it('comes back after the graphics system has taken the map away', async () => {
    let back = () => {};
    const restored = new Promise<void>((resolve) => (back = resolve));
    const page = await mapInPage({
      atlas: { ...atlas, features: [drive] },
      geometries,
      onContextRestored: () => {
        back();
      },
    });
    page.map.show(VISIBLE);
    page.map.setClock(HALF_WAY);
    await page.map.idle();
    const canvas = page.source.map.getCanvas();
    const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const lost = new Promise((resolve) => {
      canvas.addEventListener('webglcontextlost', resolve, { once: true });
    });
    loss?.loseContext();
    await lost;
    // A context can be given back only once the page has been told of its loss.
    await nextFrame();
    loss?.restoreContext();
    await restored;
    await page.map.idle();
    expect(await covers(page, [0, 0], [BESIDE, 0])).toEqual([true, true]);
  });
});
