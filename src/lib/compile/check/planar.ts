import type { Position } from 'geojson';

/** Degrees, a tenth of a millimetre: what is nearer touches. */
const TOUCHING = 1e-9;

const x = ([value = NaN]: Position) => value;
const y = ([, value = NaN]: Position) => value;

/** Twice the area of the triangle `a`, `b`, `c`; positive where it runs counter-clockwise. */
const turn = (a: Position, b: Position, c: Position): number =>
  (x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a));

const length = (a: Position, b: Position): number => Math.hypot(x(b) - x(a), y(b) - y(a));

/** Whether two positions are written alike. */
export const areSame = (a: Position, b: Position): boolean => x(a) === x(b) && y(a) === y(b);

/** Whether a way from `a` over `b` to `c` leaves `b` in the direction it came from. */
export function turnsBack(a: Position, b: Position, c: Position): boolean {
  const ahead = (x(b) - x(a)) * (x(c) - x(b)) + (y(b) - y(a)) * (y(c) - y(b));
  const [near, far] = [length(a, b), length(b, c)];
  return ahead < 0 && Math.abs(turn(a, b, c)) < TOUCHING * Math.max(near, far);
}

/** Whether `point` lies on the way from `a` to `b`. */
export function liesOn(point: Position, a: Position, b: Position): boolean {
  const whole = length(a, b);
  const beside = Math.abs(turn(a, b, point)) <= TOUCHING * whole;
  const detour = length(a, point) + length(point, b) - whole;
  return beside && detour <= 2 * TOUCHING;
}

/** Where the ways `a` to `b` and `c` to `d` cross, or null; touching is no crossing. */
export function crossingOf(a: Position, b: Position, c: Position, d: Position): Position | null {
  const [ofC, ofD] = [turn(a, b, c), turn(a, b, d)];
  const [ofA, ofB] = [turn(c, d, a), turn(c, d, b)];
  if (ofA * ofB >= 0 || ofC * ofD >= 0) return null;
  if (Math.min(Math.abs(ofC), Math.abs(ofD)) <= TOUCHING * length(a, b)) return null;
  if (Math.min(Math.abs(ofA), Math.abs(ofB)) <= TOUCHING * length(c, d)) return null;
  const share = ofA / (ofA - ofB);
  return [x(a) + share * (x(b) - x(a)), y(a) + share * (y(b) - y(a))];
}

/** Whether the sides of a closed ring lie on one another, so that it holds nothing. */
export function hasNoArea(ring: readonly Position[]): boolean {
  const [origin = []] = ring;
  let [doubleArea, way] = [0, 0];
  for (const [index, b] of ring.entries()) {
    const a = ring[index - 1] ?? origin;
    doubleArea += turn(origin, a, b);
    way += length(a, b);
  }
  return Math.abs(doubleArea) < TOUCHING * way;
}

/** A position as problems show it. */
export const written = (position: Position): string =>
  `[${position.map((degrees) => Number(degrees.toFixed(6))).join(', ')}]`;
