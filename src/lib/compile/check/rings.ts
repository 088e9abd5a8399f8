import { booleanClockwise } from '@turf/turf';
import type { Position } from 'geojson';
import type { Report } from '../problem.ts';
import { formatPath } from '../problem.ts';
import { holeFault } from './holes.ts';
import { areSame, turnsBack, written } from './positions.ts';
import { selfCrossing } from './self-crossing.ts';

type Path = readonly (string | number)[];

/**
 * Reports rings that are open, too short, folded, self-crossing or wound against RFC 7946,
 * and holes that do not lie inside. The first ring is the outer one, the others are holes.
 */
export function checkRings(rings: readonly Position[][], path: Path, report: Report): void {
  if (rings.length === 0) report(formatPath(path), 'has no ring');
  const [outer = []] = rings;
  const faults = rings.map((ring, index) => ringFault(ring, index === 0));
  rings.forEach((ring, index) => {
    const inPlace = index === 0 || faults[0] !== null;
    const fault = faults[index] ?? (inPlace ? null : holeFault(ring, outer));
    if (fault !== null) report(formatPath([...path, index]), fault);
  });
}

function ringFault(ring: Position[], outer: boolean): string | null {
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return 'is empty';
  if (!areSame(first, last)) return 'is open; repeat the first position at the end';
  if (ring.length < 4) return `has ${ring.length} positions; a closed ring has at least 4`;
  const shape = foldFault(ring.slice(1)) ?? crossingFault(ring);
  if (shape !== null) return shape;
  if (booleanClockwise(ring) !== outer) return null;
  const [name, right, wrong] = outer
    ? ['an outer ring', 'counter-clockwise', 'clockwise']
    : ['a hole', 'clockwise', 'counter-clockwise'];
  return `runs ${wrong}; ${name} runs ${right}: reverse its positions`;
}

/** A ring that stands still, turns back or comes to a position again; `vertices` once each. */
function foldFault(vertices: readonly Position[]): string | null {
  const twice = vertices.find((vertex, index) => areSame(vertex, vertices.at(index - 1) ?? []));
  if (twice !== undefined) return `repeats the position ${written(twice)}; keep it once`;
  const back = vertices.find((vertex, index) =>
    turnsBack(
      vertices.at(index - 1) ?? [],
      vertex,
      vertices.at((index + 1) % vertices.length) ?? [],
    ),
  );
  if (back !== undefined) {
    return `turns back on itself at ${written(back)}; draw it round what it shows`;
  }
  const known = new Set<string>();
  for (const vertex of vertices) {
    const key = vertex.join();
    if (known.has(key)) {
      return `repeats the position ${written(vertex)}; a ring passes it once, so draw two`;
    }
    known.add(key);
  }
  return null;
}

function crossingFault(ring: readonly Position[]): string | null {
  const crossing = selfCrossing(ring);
  return crossing === null ? null : `crosses itself at ${written(crossing)}`;
}
