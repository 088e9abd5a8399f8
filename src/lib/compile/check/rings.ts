import { booleanClockwise, kinks, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Report } from '../problem.ts';
import { formatPath } from '../problem.ts';

type Path = readonly (string | number)[];

/**
 * Reports rings that are open, too short, self-crossing or wound against RFC 7946. The first ring
 * is the outer one, the others are holes.
 */
export function checkRings(rings: readonly Position[][], path: Path, report: Report): void {
  if (rings.length === 0) report(formatPath(path), 'has no ring');
  rings.forEach((ring, index) => {
    const fault = ringFault(ring, index === 0);
    if (fault !== null) report(formatPath([...path, index]), fault);
  });
}

function ringFault(ring: Position[], outer: boolean): string | null {
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return 'is empty';
  if (first[0] !== last[0] || first[1] !== last[1]) {
    return 'is open; repeat the first position at the end';
  }
  if (ring.length < 4) return `has ${ring.length} positions; a closed ring has at least 4`;
  const crossing = kinks(polygon([ring])).features[0]?.geometry.coordinates;
  if (crossing !== undefined) {
    const where = crossing.map((degrees) => Number(degrees.toFixed(6))).join(', ');
    return `crosses itself at [${where}]`;
  }
  if (booleanClockwise(ring) !== outer) return null;
  const [name, right, wrong] = outer
    ? ['an outer ring', 'counter-clockwise', 'clockwise']
    : ['a hole', 'clockwise', 'counter-clockwise'];
  return `runs ${wrong}; ${name} runs ${right}: reverse its positions`;
}
