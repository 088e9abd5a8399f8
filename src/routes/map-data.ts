import type { FeatureCollection } from 'geojson';
import type { MapData } from '#lib/components/map/map-data.ts';
import { readGeometries, type GeometryFile } from '#lib/core/atlas/geometries.ts';
import { loadJson } from './load-json.ts';

/** Fetches the files of the map, both at once; all addresses against that of the page. */
export async function loadMapData(
  geometries: string,
  basemap: string,
  site: string,
): Promise<MapData> {
  // The files come from the same build as this code, so their shape is known.
  const [geometryFile, basemapFile] = await Promise.all([loadJson(geometries), loadJson(basemap)]);
  return {
    geometries: readGeometries(geometryFile as GeometryFile),
    basemap: basemapFile as FeatureCollection,
    siteUrl: new URL(site, location.href).href,
  };
}
