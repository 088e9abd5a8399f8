import {
  booleanPointInPolygon,
  booleanPointOnLine,
  lineIntersect,
  lineString,
  polygon,
} from '@turf/turf';
import type { Position } from 'geojson';
import { areSame, written } from './positions.ts';

/** Square degrees: a vertex that near to a line lies on it, rounding aside. */
const ON_LINE = { epsilon: 1e-12 };

/** What is wrong with where a hole lies, or null; it may touch the outer ring. */
export function holeFault(hole: Position[], outer: Position[]): string | null {
  const edge = lineString(outer);
  const vertices = [...hole, ...outer];
  const crossing = lineIntersect(edge, lineString(hole))
    .features.map(({ geometry }) => geometry.coordinates)
    .find((met) => !vertices.some((vertex) => areSame(vertex, met)));
  if (crossing !== undefined) return crosses(crossing);
  const area = polygon([outer]);
  const clear = hole.filter((vertex) => !booleanPointOnLine(vertex, edge, ON_LINE));
  const outside = clear.filter((vertex) => !booleanPointInPolygon(vertex, area));
  const first = outside[0];
  if (first === undefined) return null;
  // Where it goes out over a vertex of the outer ring no two edges cross.
  if (outside.length < clear.length) return crosses(first);
  return 'lies outside the outer ring; draw it inside, or as a polygon of its own';
}

const crosses = (where: Position): string =>
  `crosses the outer ring at ${written(where)}; draw the hole inside it`;
