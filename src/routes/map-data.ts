import type { FeatureCollection } from 'geojson';
import type { MapData } from '#lib/components/map/map-data.ts';
import { readGeometries, type GeometryFile } from '#lib/core/atlas/geometries.ts';

/** @throws Error that names the address when the file is not there or no JSON */
async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json();
}

/** Fetches the files of the map, both at once; all addresses against that of the page. */
export async function loadMapData(
  geometries: string,
  basemap: string,
  site: string,
): Promise<MapData> {
  // The files come from the same build as this code, so their shape is known.
  const [geometryFile, basemapFile] = await Promise.all([load(geometries), load(basemap)]);
  return {
    geometries: readGeometries(geometryFile as GeometryFile),
    basemap: basemapFile as FeatureCollection,
    siteUrl: new URL(site, location.href).href,
  };
}
