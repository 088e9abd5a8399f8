import type { FeatureCollection } from 'geojson';
import type { Geometries } from '#lib/core/atlas/geometries.ts';
import type { BasemapChoice } from '#lib/state/basemap-choice.svelte.ts';

/** What only the map needs: the shapes of features, and the ground they lie on. */
export interface MapData {
  readonly geometries: Geometries;
  readonly basemap: FeatureCollection;
  /** Absolute address of the site, with a slash at the end. */
  readonly siteUrl: string;
}

/** What every map of a page is made of. */
export interface MapSources {
  /** @throws where the data cannot be fetched */
  readonly loadMapData: () => Promise<MapData>;
  readonly basemaps: BasemapChoice;
}
