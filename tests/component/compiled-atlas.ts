import type { FeatureCollection } from 'geojson';
import {
  atlas as atlasText,
  basemap as basemapText,
  geometries as geometriesText,
} from 'virtual:atlas';
import { readGeometries, type GeometryFile } from '#lib/core/atlas/geometries.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';

/** The atlas that the site is built from. */
export const atlas = JSON.parse(atlasText) as Atlas;
export const geometries = readGeometries(JSON.parse(geometriesText) as GeometryFile);
export const basemap = JSON.parse(basemapText) as FeatureCollection;
