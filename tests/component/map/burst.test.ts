import { describe, expect, it } from 'vitest';
import type { Instant } from '#lib/core/time/interval.ts';
import { ChangeIndex } from '#lib/core/visible/change-index.ts';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { atlas } from '../compiled-atlas.ts';
import { mapInPage, type MapInPage } from './map-in-page.ts';

const BURST = 60;
/** Bytes of a picture that may be rounded otherwise where edges meet; another picture differs by thousands. */
const ROUNDING = 48;

const { instants } = new ChangeIndex(atlas.features);
const first = Math.max(0, instants.findIndex((instant) => instant >= atlas.at) - BURST);
const burst = instants.slice(first, first + BURST);

function show({ map }: MapInPage, instant: Instant): void {
  map.show(
    new Map(
      visibleAt(atlas.features, instant).map(({ feature: { id }, certainty }) => [id, certainty]),
    ),
  );
  map.setClock(instant);
}

/** Keeps the pictures on which the map said that it had come to rest. */
function restingPictures({ source: { map } }: MapInPage): Uint8Array[] {
  let last = new Uint8Array();
  const pictures: Uint8Array[] = [];
  map.on('render', () => {
    const { width, height } = map.getCanvas();
    const gl = map.getCanvas().getContext('webgl2');
    last = new Uint8Array(4 * width * height);
    gl?.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, last);
  });
  map.on('idle', () => pictures.push(last));
  return pictures;
}

/** How many bytes of two pictures differ. */
const differing = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length
    ? one.reduce((count, byte, index) => count + Number(byte !== other[index]), 0)
    : Infinity;

describe('a burst of sixty changes that nobody waits for', () => {
  it('ends with the picture of the last, and the map never rests on another', async () => {
    const last = burst.at(-1) ?? atlas.at;
    const fresh = await mapInPage();
    const wanted = restingPictures(fresh);
    show(fresh, last);
    await fresh.map.idle();
    const picture = wanted.at(-1) ?? new Uint8Array();
    expect(new Set(picture).size).toBeGreaterThan(20);

    const page = await mapInPage();
    const before = restingPictures(page);
    show(page, burst[0] ?? atlas.at);
    await page.map.idle();
    expect(differing(before.at(-1) ?? picture, picture)).toBeGreaterThan(20 * ROUNDING);
    const rested = restingPictures(page);
    for (const instant of burst) show(page, instant);
    await page.map.idle();
    await page.map.idle();
    expect(rested.length).toBeGreaterThan(0);
    for (const at of rested) expect(differing(at, picture)).toBeLessThan(ROUNDING);
  }, 120_000);
});
