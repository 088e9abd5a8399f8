import { circle, rewind, truncate } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { AuthoredGeometry } from '../schema/geojson-schema.ts';

/** Six decimals of a degree are a tenth of a metre. */
export const DECIMALS = 6;
const CIRCLE_STEPS = 64;

/** The geometry as the map draws it: rounded, wound by RFC 7946, a radius in metres as a circle. */
export function drawnGeometry(authored: AuthoredGeometry, radius: number | null): Geometry {
  const shape =
    authored.type === 'Point' && radius !== null
      ? circle(authored.coordinates, radius, { steps: CIRCLE_STEPS, units: 'meters' }).geometry
      : (authored as Geometry);
  const rounded = truncate(shape, { precision: DECIMALS, coordinates: 2 });
  // Turf would turn lines round as well, and with them every way that somebody went.
  if (!rounded.type.endsWith('Polygon')) return rounded;
  // Despite its name, `reverse: false` is the winding of RFC 7946.
  return rewind(rounded, { reverse: false }) as Geometry;
}
