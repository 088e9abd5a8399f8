import type { Bound, Instant, UncertainInterval } from '#lib/core/time/interval.ts';
import type { CalendarUnit } from '../catalogue/time.ts';
import { knownOf, startOfUnit, unitBetween, type Known, type Point } from './limits.ts';

/** The kinds of time that language has its own form for. */
export type Shape =
  | { readonly kind: 'always' }
  /** A moment, or something that happened at some time within these limits. */
  | { readonly kind: 'once'; readonly at: Known }
  /** From the first to the last moment of a unit. */
  | { readonly kind: 'whole'; readonly unit: CalendarUnit; readonly instant: Instant }
  /** Of the end only the unit is known in which the start lies too. */
  | { readonly kind: 'endingSame'; readonly unit: CalendarUnit; readonly start: Point }
  /** Of the start only the unit is known in which the end lies too. */
  | { readonly kind: 'beginningSame'; readonly unit: CalendarUnit; readonly end: Point }
  | { readonly kind: 'since'; readonly start: Known }
  | { readonly kind: 'until'; readonly end: Known }
  | { readonly kind: 'fromTo'; readonly start: Known; readonly end: Known };

/** A moment lasts its minute, so bounds this close are those of one moment. */
const MINUTE = 60_000;
const UNITS = ['day', 'month', 'year', 'decade'] as const;

const near = (a: Instant | null, b: Instant | null): boolean =>
  a === null || b === null ? a === b : b - a >= 0 && b - a <= MINUTE;

const isOpen = ({ earliest, latest }: Bound): boolean => earliest === null && latest === null;

const isExact = ({ earliest, latest }: Bound): boolean => earliest !== null && earliest === latest;

const isWider = (unit: CalendarUnit, than: Point): boolean =>
  than.unit === 'moment' || UNITS.indexOf(unit) > UNITS.indexOf(than.unit);

/**
 * Recognising calendar units takes dozens of zone look-ups, and lists ask again at every step of
 * the clock; intervals never change.
 */
const shapes = new WeakMap<UncertainInterval, { timeZone: string; shape: Shape }>();

/** Which form of words `time` calls for. */
export function shapeOf(time: UncertainInterval, timeZone: string): Shape {
  const known = shapes.get(time);
  if (known?.timeZone === timeZone) return known.shape;
  const shape = recognise(time, timeZone);
  shapes.set(time, { timeZone, shape });
  return shape;
}

function recognise(time: UncertainInterval, timeZone: string): Shape {
  const { start, end } = time;
  if (isOpen(start) && isOpen(end)) return { kind: 'always' };
  const from = knownOf(start, timeZone);
  if (isOpen(end)) return { kind: 'since', start: from };
  const to = knownOf(end, timeZone);
  if (isOpen(start)) return { kind: 'until', end: to };
  if (near(start.earliest, end.earliest) && near(start.latest, end.latest)) {
    return { kind: 'once', at: from };
  }
  return (
    wholeUnit(time, timeZone) ??
    endingSame(time, from, timeZone) ??
    beginningSame(time, to, timeZone) ?? { kind: 'fromTo', start: from, end: endOf(time, timeZone) }
  );
}

function wholeUnit({ start, end }: UncertainInterval, timeZone: string): Shape | null {
  if (!isExact(start) || !isExact(end) || start.latest === null || end.latest === null) return null;
  const unit = unitBetween(start.latest, end.latest, timeZone);
  return unit === null ? null : { kind: 'whole', unit, instant: start.latest };
}

function endingSame(time: UncertainInterval, from: Known, timeZone: string): Shape | null {
  const { start, end } = time;
  if (from.kind !== 'at' || start.latest === null || end.earliest === null) return null;
  // An earliest end later than the start would tell more than the unit does.
  if (end.earliest > start.latest + MINUTE) return null;
  const { point } = from;
  const unit = UNITS.find(
    (wider) =>
      isWider(wider, point) && startOfUnit(wider, point.instant, timeZone, 1) === end.latest,
  );
  return unit === undefined ? null : { kind: 'endingSame', unit, start: point };
}

function beginningSame(time: UncertainInterval, to: Known, timeZone: string): Shape | null {
  const { start, end } = time;
  if (to.kind !== 'at' || start.latest === null || end.earliest === null) return null;
  // A latest start before the end would tell more than the unit does.
  if (start.latest < end.earliest - MINUTE) return null;
  const { point } = to;
  // An end at midnight is the last moment of the day before.
  const inside = point.unit === 'moment' ? point.instant - 1 : point.instant;
  const unit = UNITS.find(
    (wider) => isWider(wider, point) && startOfUnit(wider, inside, timeZone) === start.earliest,
  );
  return unit === undefined ? null : { kind: 'beginningSame', unit, end: point };
}

/** Right after an exact start, the earliest end says nothing that the start does not. */
function endOf({ start, end }: UncertainInterval, timeZone: string): Known {
  const saysNothing = isExact(start) && !isExact(end) && near(start.latest, end.earliest);
  return knownOf(saysNothing ? { earliest: null, latest: end.latest } : end, timeZone);
}
