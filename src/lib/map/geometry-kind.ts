import type { Geometry } from 'geojson';

/** Whether the feature is drawn as a line. */
export function isLine({ type }: Geometry): boolean {
  return type === 'LineString' || type === 'MultiLineString';
}

/** Whether the feature is drawn as an area. */
export function isArea({ type }: Geometry): boolean {
  return type === 'Polygon' || type === 'MultiPolygon';
}

/** Whether the feature is drawn as a mark that may have to share its spot with others. */
export function isMark({ type }: Geometry): boolean {
  return type === 'Point' || type === 'MultiPoint';
}
