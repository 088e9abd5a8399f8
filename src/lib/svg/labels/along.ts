import type { Point, Run } from '../projection.ts';

/** A place on a line, and which way the line goes there in radians clockwise on the screen. */
export interface Spot {
  readonly point: Point;
  readonly angle: number;
}

/** A line in pixels that can be walked along. */
export class Way {
  readonly #points: readonly Point[];
  readonly #distances: readonly number[];
  readonly length: number;

  constructor({ points, closed }: Run) {
    this.#points = closed ? [...points, ...points.slice(0, 1)] : points;
    let sum = 0;
    this.#distances = this.#points.map((point, index) => {
      const before = this.#points[index - 1];
      if (before !== undefined) sum += Math.hypot(point[0] - before[0], point[1] - before[1]);
      return sum;
    });
    this.length = sum;
  }

  at(distance: number): Spot {
    const next = this.#distances.findIndex((reached) => reached >= distance);
    const index = Math.max(1, next < 0 ? this.#points.length - 1 : next);
    const [from, to] = [this.#points[index - 1] ?? [0, 0], this.#points[index] ?? [0, 0]];
    const [start, end] = [this.#distances[index - 1] ?? 0, this.#distances[index] ?? 0];
    const share = end === start ? 0 : (distance - start) / (end - start);
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    return { point: [from[0] + share * dx, from[1] + share * dy], angle: Math.atan2(dy, dx) };
  }

  /** The stretch between two distances from its beginning. */
  between(from: number, to: number): Point[] {
    const inner = this.#points.filter((_, index) => {
      const reached = this.#distances[index] ?? 0;
      return reached > from && reached < to;
    });
    return [this.at(from).point, ...inner, this.at(to).point];
  }
}

/** A line moved to its left (negative) or right by some pixels; sharp corners are cut. */
export function besideLine(points: readonly Point[], right: number): Point[] {
  return points.map(([x, y], index): Point => {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    const [toX, toY] = points[index + 1] ?? [x, y];
    const before = unit([x - fromX, y - fromY]);
    const after = unit([toX - x, toY - y]);
    const joint = unit([before[0] + after[0], before[1] + after[1]]);
    const way = before[0] === 0 && before[1] === 0 ? after : before;
    const stretch = 1 / Math.max(0.7, joint[0] * way[0] + joint[1] * way[1]);
    return [x - joint[1] * right * stretch, y + joint[0] * right * stretch];
  });
}

function unit([x, y]: Point): Point {
  const size = Math.hypot(x, y);
  return size === 0 ? [0, 0] : [x / size, y / size];
}
