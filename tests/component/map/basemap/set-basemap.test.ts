import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BasemapError } from '#lib/map/basemap/basemap-error.ts';
import { BASEMAP_SOURCE } from '#lib/map/style/context.ts';
import { PALETTES } from '#lib/tokens/colours.ts';
import { atlas } from '../../compiled-atlas.ts';
import { mapInPage, putMapInPage } from '../map-in-page.ts';
import {
  answer,
  ARCHIVES,
  changedArchive,
  squareStyle,
  streets,
  town,
} from './further-basemaps.ts';

const SLOW = 60_000;
const OPTIONS = { siteUrl: ARCHIVES };
const open = () => mapInPage(OPTIONS);
const json = (value: unknown) => Response.json(value);
const notFound = () => new Response('', { status: 404 });

/** Why the map did not take a base map. */
async function faultOf(set: Promise<void>): Promise<string> {
  const error: unknown = await set.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof BasemapError ? error.fault : `no BasemapError: ${String(error)}`;
}

describe('the map on another base map', () => {
  it(
    'draws the streets of an archive, in our colours, under the features',
    async () => {
      const { map, source } = await open();
      const { map: drawn } = source;
      const own = drawn.getLayersOrder();
      const features = own.filter(
        (id) => id !== 'background' && drawn.getLayer(id)?.source !== BASEMAP_SOURCE,
      );
      await map.setBasemap(town);
      await map.idle();
      const roads = drawn.queryRenderedFeatures({
        layers: ['town/roads_minor', 'town/roads_major'],
      });
      expect(roads.length).toBeGreaterThan(0);
      expect(drawn.getLayersOrder().slice(-features.length)).toEqual(features);
      expect(drawn.getLayersOrder()).not.toContain('background');
      expect(drawn.getPaintProperty('town/earth', 'fill-color')).toBe(PALETTES.light.paper);
      map.setTheme('dark');
      expect(drawn.getPaintProperty('town/earth', 'fill-color')).toBe(PALETTES.dark.paper);

      await map.setBasemap(null);
      expect(drawn.getLayersOrder()).toEqual(own);
      expect(drawn.getPaintProperty('background', 'background-color')).toBe(PALETTES.dark.water);
      expect(drawn.getSource('town/archive')).toBeUndefined();
    },
    SLOW,
  );

  it(
    'draws the style of another host, which it asks only then',
    async () => {
      const { asked } = answer('tiles.example.org', () => json(squareStyle));
      const { map, source } = await open();
      await map.idle();
      expect(asked).toEqual([]);
      await map.setBasemap(streets);
      await map.idle();
      expect(asked).toEqual([streets.style]);
      const middle = source.map.project(source.map.getCenter());
      const below = source.map.queryRenderedFeatures(middle, { layers: ['streets/square'] });
      expect(below).toHaveLength(1);
    },
    SLOW,
  );

  it(
    'keeps camera, choice and features, which are not sent again',
    async () => {
      answer('tiles.example.org', () => json(squareStyle));
      const { map, source } = await open();
      map.show(new Map(atlas.features.map(({ id }) => [id, 'certain'])));
      const chosen = atlas.features.find(({ anchor }) => anchor !== null)?.id ?? '';
      map.select(chosen);
      map.moveTo({ zoom: 13.2, bearing: 20 }, { animate: false });
      await map.idle();
      const { camera } = map;
      const ids = map.snapshotIds();
      const filters = () =>
        JSON.stringify(source.map.getLayersOrder().map((id) => source.map.getFilter(id) ?? null));
      expect(filters()).toContain(chosen);
      const sent = [vi.spyOn(source, 'setData'), vi.spyOn(source, 'updateData')];
      for (const basemap of [streets, town, null]) {
        await map.setBasemap(basemap);
        await map.idle();
        expect(map.camera).toEqual(camera);
        expect(map.snapshotIds()).toEqual(ids);
        expect(filters()).toContain(chosen);
      }
      for (const spy of sent) expect(spy).not.toHaveBeenCalled();
    },
    SLOW,
  );

  it(
    'credits whoever made it, and the atlas again afterwards',
    async () => {
      answer('tiles.example.org', () => json(squareStyle));
      const { map, source } = await mapInPage({
        siteUrl: ARCHIVES,
        words: { language: 'en', locale: {}, attribution: 'The editors', labelNote: () => null },
      });
      const credits = () =>
        source.map.getContainer().querySelector('.maplibregl-ctrl-attrib-inner')?.textContent;
      expect(credits()).toBe('The editors');
      await map.setBasemap(streets);
      expect(credits()).toBe('Streets © their mappers');
      await map.setBasemap(town);
      expect(credits()).toBe('Town © its mappers');
      await map.setBasemap(null);
      expect(credits()).toBe('The editors');
    },
    SLOW,
  );

  it(
    'shows the last one asked for',
    async () => {
      let send = (): void => undefined;
      answer(
        'tiles.example.org',
        () =>
          new Promise((resolve) => {
            send = () => {
              resolve(json(squareStyle));
            };
          }),
      );
      const { map, source } = await open();
      const first = faultOf(map.setBasemap(streets));
      const second = map.setBasemap(town);
      send();
      expect(await first).toBe('superseded');
      await second;
      expect(source.map.getSource('town/archive')).toBeDefined();
      expect(source.map.getSource('streets/square')).toBeUndefined();
    },
    SLOW,
  );
});

describe('a base map that cannot be shown leaves the bundled one', () => {
  let page: Awaited<ReturnType<typeof putMapInPage>>;
  beforeAll(async () => {
    page = await putMapInPage(OPTIONS);
  }, SLOW);
  afterAll(() => {
    page.takeDown();
  });

  /** What the map says of it, after making sure that the bundled one is whole. */
  async function refused(basemap: typeof town, timeout?: number): Promise<string> {
    const { map, source } = page;
    const own = source.map.getLayersOrder();
    const fault = await faultOf(map.setBasemap(basemap, timeout === undefined ? {} : { timeout }));
    expect(source.map.getLayersOrder()).toEqual(own);
    expect(Object.keys(source.map.getStyle().sources).sort()).toEqual([
      'atlas',
      'atlas-hover',
      'atlas-marks',
      'atlas-names',
      'atlas-rings',
      'basemap',
    ]);
    await map.idle();
    const middle = source.map.project(source.map.getCenter());
    expect(source.map.queryRenderedFeatures(middle, { layers: ['countries'] })).not.toEqual([]);
    return fault;
  }

  it.each([
    ['does not answer', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['says there is no such style', notFound, 'unreachable'],
    ['sends no JSON', () => new Response('<!doctype html>'), 'invalid'],
    ['sends no style', () => json({ hello: 'world' }), 'invalid'],
    [
      'sends a layer that MapLibre does not know',
      () => json({ ...squareStyle, layers: [{ id: 'a', type: 'hologram', source: 'square' }] }),
      'invalid',
    ],
    [
      'sends an expression that is none',
      () =>
        json({
          ...squareStyle,
          layers: [{ id: 'a', type: 'fill', source: 'square', paint: { 'fill-color': ['no'] } }],
        }),
      'invalid',
    ],
    [
      'sends a style whose data it does not serve',
      ({ url }: Request) =>
        url.endsWith('nowhere.json')
          ? notFound()
          : json({
              ...squareStyle,
              sources: { square: { type: 'vector', url: new URL('nowhere.json', url).href } },
              layers: [{ id: 'a', type: 'fill', source: 'square', 'source-layer': 'a' }],
            }),
      'unreachable',
    ],
  ])(
    'when its host %s',
    async (_, answered, fault) => {
      answer('tiles.example.org', answered);
      expect(await refused(streets)).toBe(fault);
    },
    SLOW,
  );

  it(
    'when its host keeps the reader waiting',
    async () => {
      answer('tiles.example.org', ({ signal }) => {
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        });
      });
      expect(await refused(streets, 50)).toBe('timeout');
    },
    SLOW,
  );

  it(
    'when the archive is missing',
    async () => {
      answer('nowhere', notFound);
      expect(await refused({ ...town, archive: 'nowhere.pmtiles' })).toBe('unreachable');
    },
    SLOW,
  );

  it.each([
    ['a page instead of a file', () => new TextEncoder().encode('<!doctype html>'.repeat(40))],
    ['an archive cut off in its directory', (bytes: Uint8Array) => bytes.slice(0, 150)],
    ['an archive cut off before its tiles', (bytes: Uint8Array) => bytes.slice(0, 700)],
    [
      'an archive with garbled tiles',
      (bytes: Uint8Array) => bytes.map((byte, index) => (index < 700 ? byte : byte ^ 0x5a)),
    ],
  ])(
    'when it is %s',
    async (_, change) => {
      answer('sector.pmtiles', await changedArchive(change));
      expect(await refused(town)).toBe('invalid');
    },
    SLOW,
  );

  it(
    'and takes it later, once it is whole',
    async () => {
      const whole = await changedArchive((bytes) => bytes);
      const damaged = await changedArchive((bytes) => bytes.slice(0, 150));
      let now = damaged;
      answer('sector.pmtiles', (request) => now(request));
      const { map, source } = page;
      expect(await faultOf(map.setBasemap(town))).toBe('invalid');
      now = whole;
      await map.setBasemap(town);
      expect(source.map.getSource('town/archive')).toBeDefined();
    },
    SLOW,
  );
});
