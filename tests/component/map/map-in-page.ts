import { GeoJSONSource } from 'maplibre-gl';
import { onTestFinished, vi } from 'vitest';
import { AtlasMap } from '#lib/map/atlas-map.ts';
import type { AtlasMapOptions } from '#lib/map/options.ts';
import { SIDES, SOURCES } from '#lib/map/split-parts.ts';
import { atlas, basemap, geometries } from '../compiled-atlas.ts';

/** A map of the compiled atlas in the page of the test, and MapLibre's own sources behind it. */
export interface MapInPage {
  readonly map: AtlasMap;
  /** Of areas and lines. */
  readonly source: GeoJSONSource;
  /** All that hold the atlas: one for each side of its parts. */
  readonly sources: readonly GeoJSONSource[];
}

/** Pixels. Small, since every frame is drawn without a graphics card. */
export const SIZE = { width: 480, height: 360 };

/** Makes a map, waits until it is drawn for the first time, and takes it down after the test. */
export async function mapInPage(options: Partial<AtlasMapOptions> = {}): Promise<MapInPage> {
  const page = await putMapInPage(options);
  onTestFinished(page.takeDown);
  return page;
}

/** Makes a map for several tests, and waits until it is drawn for the first time. */
export async function putMapInPage(
  options: Partial<AtlasMapOptions> = {},
): Promise<MapInPage & { readonly takeDown: () => void }> {
  const container = document.createElement('div');
  container.style.width = `${String(SIZE.width)}px`;
  container.style.height = `${String(SIZE.height)}px`;
  document.body.append(container);
  const added = vi.spyOn(GeoJSONSource.prototype, 'onAdd');
  let drawn = () => {};
  const ready = new Promise<void>((resolve) => (drawn = resolve));
  const map = await AtlasMap.create({
    container,
    atlas,
    geometries,
    basemap,
    theme: 'light',
    words: {
      language: atlas.languages[0] ?? 'en',
      locale: {},
      attribution: '',
      labelNote: () => null,
    },
    camera: atlas.camera,
    reducedMotion: true,
    onReady: () => {
      drawn();
    },
    ...options,
  });
  const takeDown = () => {
    map.destroy();
    container.remove();
  };
  const all = added.mock.contexts as GeoJSONSource[];
  const sources = all.filter(({ id }) => SIDES.some((side) => SOURCES[side] === id));
  const source = sources.find(({ id }) => id === SOURCES.grounds);
  added.mockRestore();
  if (source === undefined || sources.length < SIDES.length) {
    throw new Error('The map lacks a source of the atlas.');
  }
  await ready;
  return { map, source, sources, takeDown };
}
