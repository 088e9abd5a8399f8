import type { Point, Run } from './projection.ts';

/** Pixels that a simplified line may stray from the true one; with less an embed of the whole country weighs too much. */
const TOLERANCE = 0.55;

/** Leaves out the points that nobody would see (Douglas and Peucker, 1973). */
export function simplified(points: readonly Point[], tolerance = TOLERANCE): Point[] {
  const last = points.length - 1;
  if (last < 2) return [...points];
  const keep = new Set([0, last]);
  const stretches: [number, number][] = [[0, last]];
  for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
    const [from, to] = next;
    let farthest = -1;
    let most = tolerance;
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceToSegment(at(points, index), at(points, from), at(points, to));
      if (distance > most) [farthest, most] = [index, distance];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    stretches.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => keep.has(index));
}

const at = (points: readonly Point[], index: number): Point => points[index] ?? [0, 0];

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / square;
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(x - x1 - held * dx, y - y1 - held * dy);
}

/**
 * SVG path data of lines and rings: simplified, in steps of a tenth of a pixel and relative to the
 * point before, which is the shortest. Empty for what is too small to see.
 */
export function pathData(runs: readonly Run[]): string {
  return runs.map(runData).join('');
}

function runData({ points, closed }: Run): string {
  const tenths = (value: number): number => Math.round(value * 10);
  const places = simplified(points).map(([x, y]) => [tenths(x), tenths(y)] as const);
  const [start = [0, 0] as const, ...rest] = places;
  let [x, y] = start;
  const steps = rest.flatMap(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y] as const;
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : [pair(step)];
  });
  if (steps.length < (closed ? 2 : 1)) return '';
  return `M${pair(start)}l${joined(steps)}${closed ? 'z' : ''}`;
}

/** A minus sign separates as well as a space. */
const joined = (parts: readonly string[]): string => parts.join(' ').replaceAll(' -', '-');

const pair = ([x, y]: readonly [number, number]): string =>
  `${tenth(x)} ${tenth(y)}`.replace(' -', '-');

const tenth = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');
