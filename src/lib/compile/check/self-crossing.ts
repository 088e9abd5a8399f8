import { lineIntersect, lineString } from '@turf/turf';
import type { Position } from 'geojson';

interface Edge {
  /** Its place in the ring. */
  readonly index: number;
  readonly ends: readonly [Position, Position];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/**
 * A position at which a closed ring meets itself, other than where neighbouring edges join, or null.
 * The edges are gone through from west to east, and each is held only against those that begin before
 * it ends: an outline of many thousand positions has too many pairs of edges to look at them all.
 * @param ring `[longitude, latitude]` of at least four positions, the last the same as the first
 */
export function selfCrossing(ring: readonly Position[]): Position | null {
  const edges = edgesOf(ring).sort((a, b) => a.west - b.west);
  const areNeighbours = (a: Edge, b: Edge): boolean =>
    [1, edges.length - 1].includes(Math.abs(a.index - b.index));
  for (const [order, edge] of edges.entries()) {
    for (let next = order + 1; next < edges.length; next += 1) {
      const other = edges[next];
      if (other === undefined || other.west > edge.east) break;
      if (other.south > edge.north || other.north < edge.south) continue;
      if (areNeighbours(edge, other)) continue;
      const met = lineIntersect(lineString([...edge.ends]), lineString([...other.ends]));
      const where = met.features[0]?.geometry.coordinates;
      if (where !== undefined) return where;
    }
  }
  return null;
}

function edgesOf(ring: readonly Position[]): Edge[] {
  return ring.slice(1).map((end, index) => {
    const start = ring[index] ?? end;
    const [x = 0, y = 0] = start;
    const [toX = 0, toY = 0] = end;
    return {
      index,
      ends: [start, end],
      west: Math.min(x, toX),
      east: Math.max(x, toX),
      south: Math.min(y, toY),
      north: Math.max(y, toY),
    };
  });
}
