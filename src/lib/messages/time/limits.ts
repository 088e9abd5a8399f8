import type { Bound, Instant } from '#lib/core/time/interval.ts';
import { startOfDay, wallTime } from '#lib/core/time/zone.ts';
import type { CalendarUnit } from '../catalogue/time.ts';

/** A moment of the clock, or the calendar unit that begins at `instant`. */
export interface Point {
  readonly unit: 'moment' | CalendarUnit;
  readonly instant: Instant;
}

/** What is known of one end of an interval, in the terms people use for it. */
export type Known =
  | { readonly kind: 'open' }
  /** At that moment, or some time within that unit. */
  | { readonly kind: 'at'; readonly point: Point }
  /** Within that unit, the one before or the one after. */
  | { readonly kind: 'about'; readonly point: Point & { unit: 'day' | 'month' | 'year' } }
  /** Units include the last; of two moments the last is the limit itself. */
  | { readonly kind: 'between'; readonly first: Point; readonly last: Point }
  | { readonly kind: 'orEarlier'; readonly point: Point }
  | { readonly kind: 'orLater'; readonly point: Point };

const FROM_FINE_TO_COARSE = ['day', 'month', 'year', 'decade'] as const;

/** The first moment of the unit that `instant` lies in, or of one `steps` units later. */
export function startOfUnit(
  unit: CalendarUnit,
  instant: Instant,
  timeZone: string,
  steps = 0,
): Instant {
  const { year, month, day } = wallTime(instant, timeZone);
  switch (unit) {
    case 'day':
      return startOfDay({ year, month, day: day + steps }, timeZone);
    case 'month':
      return startOfDay({ year, month: month + steps, day: 1 }, timeZone);
    case 'year':
      return startOfDay({ year: year + steps, month: 1, day: 1 }, timeZone);
    case 'decade':
      return startOfDay(
        { year: Math.floor(year / 10) * 10 + steps * 10, month: 1, day: 1 },
        timeZone,
      );
  }
}

const startsUnit = (unit: CalendarUnit, instant: Instant, timeZone: string): boolean =>
  startOfUnit(unit, instant, timeZone) === instant;

/** The unit that is exactly `[start, end)`, or null. */
export function unitBetween(start: Instant, end: Instant, timeZone: string): CalendarUnit | null {
  const fills = (unit: CalendarUnit): boolean =>
    startsUnit(unit, start, timeZone) && startOfUnit(unit, start, timeZone, 1) === end;
  return FROM_FINE_TO_COARSE.find(fills) ?? null;
}

/** The unit that `[start, end)` fills together with its two neighbours, by its first moment. */
function aroundUnit(start: Instant, end: Instant, timeZone: string): Known | null {
  for (const unit of ['day', 'month', 'year'] as const) {
    if (!startsUnit(unit, start, timeZone)) continue;
    if (startOfUnit(unit, start, timeZone, 3) !== end) continue;
    return { kind: 'about', point: { unit, instant: startOfUnit(unit, start, timeZone, 1) } };
  }
  return null;
}

/** The coarsest unit that begins at both instants, or null when one falls within a day. */
export function unitOfLimits(
  start: Instant,
  end: Instant,
  timeZone: string,
): 'day' | 'month' | 'year' | null {
  for (const unit of ['year', 'month', 'day'] as const) {
    if (startsUnit(unit, start, timeZone) && startsUnit(unit, end, timeZone)) return unit;
  }
  return null;
}

/** What `bound` says, recognising days, months, years and decades of `timeZone`. */
export function knownOf({ earliest, latest }: Bound, timeZone: string): Known {
  if (earliest === null) {
    if (latest === null) return { kind: 'open' };
    // The day a limit closes is its last, so midnight belongs to the day before.
    const closesDay = startsUnit('day', latest, timeZone);
    const instant = closesDay ? startOfUnit('day', latest, timeZone, -1) : latest;
    return { kind: 'orEarlier', point: { unit: closesDay ? 'day' : 'moment', instant } };
  }
  if (latest === null) {
    const unit = startsUnit('day', earliest, timeZone) ? 'day' : 'moment';
    return { kind: 'orLater', point: { unit, instant: earliest } };
  }
  if (latest <= earliest) return { kind: 'at', point: { unit: 'moment', instant: earliest } };
  const whole = unitBetween(earliest, latest, timeZone);
  if (whole !== null) return { kind: 'at', point: { unit: whole, instant: earliest } };
  return aroundUnit(earliest, latest, timeZone) ?? betweenLimits(earliest, latest, timeZone);
}

function betweenLimits(earliest: Instant, latest: Instant, timeZone: string): Known {
  const unit = unitOfLimits(earliest, latest, timeZone) ?? 'moment';
  const last = unit === 'moment' ? latest : startOfUnit(unit, latest, timeZone, -1);
  return {
    kind: 'between',
    first: { unit, instant: earliest },
    last: { unit, instant: last },
  };
}
