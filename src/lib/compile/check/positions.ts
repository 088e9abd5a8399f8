import type { Position } from 'geojson';

/** Degrees, a tenth of a millimetre: what is nearer touches. */
const TOUCHING = 1e-9;

/** Whether two positions touch. */
export const areSame = ([x, y]: Position, [otherX, otherY]: Position): boolean =>
  Math.hypot((otherX ?? NaN) - (x ?? NaN), (otherY ?? NaN) - (y ?? NaN)) < TOUCHING;

/** Whether a way from `a` over `b` to `c` leaves `b` in the direction it came from. */
export function turnsBack(a: Position, b: Position, c: Position): boolean {
  const [[inX, inY], [outX, outY]] = [step(a, b), step(b, c)];
  const ahead = inX * outX + inY * outY;
  const turn = inX * outY - inY * outX;
  const longer = Math.max(Math.hypot(inX, inY), Math.hypot(outX, outY));
  return ahead < 0 && Math.abs(turn) < TOUCHING * longer;
}

const step = ([fromX = NaN, fromY = NaN]: Position, [toX = NaN, toY = NaN]: Position) =>
  [toX - fromX, toY - fromY] as const;

/** A position as problems show it. */
export const written = (position: Position): string =>
  `[${position.map((degrees) => Number(degrees.toFixed(6))).join(', ')}]`;
