import { describe, expect, it } from 'vitest';
import { DUSK_STRENGTH, PALETTES, type Theme } from '#lib/tokens/colours.ts';
import { town, ARCHIVES } from './basemap/further-basemaps.ts';
import { mapInPage, SIZE } from './map-in-page.ts';
import { coloursAt, type Colour } from './pixels.ts';

const SPOTS = Array.from({ length: 48 }, (_, index) => ({
  x: ((index % 8) + 0.5) * (SIZE.width / 8),
  y: (Math.floor(index / 8) + 0.5) * (SIZE.height / 6),
}));

/** How many of the spots show the ground of the day under the tint of night; names stay as they are. */
function tinted(day: readonly Colour[], night: readonly Colour[], theme: Theme): number {
  const { dusk } = PALETTES[theme];
  const tint = [1, 3, 5].map((at) => Number.parseInt(dusk.slice(at, at + 2), 16));
  return day.filter((colour, spot) =>
    colour.every((channel, index) => {
      const mixed = channel * (1 - DUSK_STRENGTH) + (tint[index] ?? NaN) * DUSK_STRENGTH;
      return Math.abs((night[spot]?.[index] ?? NaN) - mixed) < 3;
    }),
  ).length;
}

describe('night on the map', () => {
  it('tints the ground softly, in every theme and language and on every base map', async () => {
    const { map, source } = await mapInPage({ siteUrl: ARCHIVES });
    const seen = async () => {
      await map.idle();
      return coloursAt(source.map, SPOTS);
    };
    const day = await seen();
    map.setDarkness(1);
    expect(tinted(day, await seen(), 'light')).toBeGreaterThan(40);

    map.setTheme('dark');
    const darkNight = await seen();
    map.setDarkness(0);
    expect(tinted(await seen(), darkNight, 'dark')).toBeGreaterThan(40);

    map.setDarkness(1);
    await map.setBasemap(town);
    const streetsAtNight = await seen();
    map.setDarkness(0);
    expect(tinted(await seen(), streetsAtNight, 'dark')).toBeGreaterThan(40);

    await map.setBasemap(null);
    map.setTheme('light');
    expect(await seen()).toEqual(day);
  }, 60_000);

  it('falls before the first picture, and again after the map has lost its context', async () => {
    let back = () => {};
    const restored = new Promise<void>((resolve) => (back = resolve));
    const { map, source } = await mapInPage({
      darkness: 1,
      onContextRestored: () => {
        back();
      },
    });
    const canvas = source.map.getCanvas();
    const night = await coloursAt(source.map, SPOTS);
    const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const lost = new Promise((resolve) => {
      canvas.addEventListener('webglcontextlost', resolve, { once: true });
    });
    loss?.loseContext();
    await lost;
    // What is asked for meanwhile is kept.
    map.setDarkness(0);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    loss?.restoreContext();
    await restored;
    await map.idle();
    const day = await coloursAt(source.map, SPOTS);
    expect(tinted(day, night, 'light')).toBeGreaterThan(40);
    map.setDarkness(1);
    await map.idle();
    expect(await coloursAt(source.map, SPOTS)).toEqual(night);
  }, 60_000);
});
