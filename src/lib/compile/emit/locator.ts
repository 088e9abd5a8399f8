import { bbox, simplify, truncate } from '@turf/turf';
import type { FeatureCollection, Position } from 'geojson';
import type { Locator } from '#lib/core/atlas/model.ts';

/** Degrees; finer than this the inset, a few pixels a degree, shows nothing. */
const TOLERANCE = 0.12;

/** The outline of the country of the atlas for the inset, or null where the base map has none. */
export function emitLocator(basemap: FeatureCollection): Locator | null {
  const homes = basemap.features.filter(({ properties }) => properties?.home === true);
  if (homes.length === 0) return null;
  const collection: FeatureCollection = { type: 'FeatureCollection', features: homes };
  const plain = truncate(simplify(collection, { tolerance: TOLERANCE, mutate: false }), {
    precision: 2,
  });
  const [west = 0, south = 0, east = 0, north = 0] = bbox(plain);
  const rings = plain.features.flatMap(({ geometry }): Position[][] => {
    if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
    if (geometry.type === 'MultiPolygon')
      return geometry.coordinates.flatMap((part) => part.slice(0, 1));
    return [];
  });
  // Islets of the coast would be specks.
  return { bbox: [west, south, east, north], rings: rings.filter(({ length }) => length > 4) };
}
