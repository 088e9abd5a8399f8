import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { crossingOf, liesOn, written } from './planar.ts';

/** What is wrong with where a hole lies, or null; it may touch the outer ring. */
export function holeFault(hole: readonly Position[], outer: Position[]): string | null {
  const crossing = firstCrossing(hole, outer);
  if (crossing !== null) return crosses(crossing);
  const area = polygon([outer]);
  const clear = hole.filter((vertex) => !edgesOf(outer).some(([a, b]) => liesOn(vertex, a, b)));
  const outside = clear.filter((vertex) => !booleanPointInPolygon(vertex, area));
  const first = outside[0];
  if (first === undefined) return null;
  // Where it goes out over a vertex of the outer ring no two edges cross.
  if (outside.length < clear.length) return crosses(first);
  return 'lies outside the outer ring; draw it inside, or as a polygon of its own';
}

const crosses = (where: Position): string =>
  `crosses the outer ring at ${written(where)}; draw the hole inside it`;

function firstCrossing(ring: readonly Position[], other: readonly Position[]): Position | null {
  for (const [a, b] of edgesOf(ring)) {
    for (const [c, d] of edgesOf(other)) {
      const crossing = crossingOf(a, b, c, d);
      if (crossing !== null) return crossing;
    }
  }
  return null;
}

function edgesOf(ring: readonly Position[]): [Position, Position][] {
  return ring.slice(1).map((end, index) => [ring[index] ?? end, end]);
}
