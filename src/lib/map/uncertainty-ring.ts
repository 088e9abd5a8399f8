import type { Polygon, Position } from 'geojson';

const METRES_PER_DEGREE = 40_075_016.7 / 360;
/** Up to a radius of 300 pixels a circle is round to a pixel. */
const CORNERS = 40;

/**
 * A circle of `radius` metres around `[longitude, latitude]`, counter-clockwise and closed, true
 * to well below a per cent at the sizes of uncertain places.
 */
export function circleAround(centre: Position, radius: number): Polygon {
  const [longitude = 0, latitude = 0] = centre;
  const north = radius / METRES_PER_DEGREE;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  const ring = Array.from({ length: CORNERS }, (_, corner): Position => {
    const angle = (corner / CORNERS) * 2 * Math.PI;
    return [longitude + east * Math.cos(angle), latitude + north * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
