import type { Instant } from './interval.ts';

/** A reading of calendar and clock in some zone, proleptic Gregorian; `month` 1 to 12. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export type CalendarDay = Pick<WallTime, 'year' | 'month' | 'day'>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    // Era keeps years before 1 apart from those after; h23 because some engines write 24:00.
    formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/**
 * Calendar and clock of `timeZone` (an IANA name) at `instant`.
 * @throws RangeError when the zone is unknown or the instant is not finite
 */
export function wallTime(instant: Instant, timeZone: string): WallTime {
  const read: Record<string, string> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(instant)) read[type] = value;
  const year = Number(read.year);
  return {
    year: read.era?.startsWith('B') === true ? 1 - year : year,
    month: Number(read.month),
    day: Number(read.day),
    hour: Number(read.hour),
    minute: Number(read.minute),
    second: Number(read.second),
  };
}

/** The wall time read as if it were UTC; a plain number line for comparing wall times. */
function asUtc({ year, month, day, hour, minute, second }: WallTime): number {
  const date = new Date(0);
  // setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  return date.getTime();
}

/** Minutes by which clocks of `timeZone` are ahead of UTC at `instant`; may have a fraction. */
export function offsetAt(instant: Instant, timeZone: string): number {
  const whole = Math.floor(instant / SECOND) * SECOND;
  return (asUtc(wallTime(whole, timeZone)) - whole) / MINUTE;
}

/**
 * The instant at which clocks of `timeZone` show `wall`. A wall time that was skipped gives the
 * moment as far after the jump as the clock would have been; one that came twice, the first.
 */
export function instantOf(wall: CalendarDay & Partial<WallTime>, timeZone: string): Instant {
  const utc = asUtc({ hour: 0, minute: 0, second: 0, ...wall });
  // No zone was ever more than a day from UTC, so the offset in force is one of these two.
  const before = offsetAt(utc - DAY, timeZone) * MINUTE;
  const after = offsetAt(utc + DAY, timeZone) * MINUTE;
  const first = utc - Math.max(before, after);
  for (const candidate of [first, utc - Math.min(before, after)]) {
    if (candidate + offsetAt(candidate, timeZone) * MINUTE === utc) return candidate;
  }
  return utc - before;
}

/** The first moment of a day in `timeZone`; not 0:00 where the clock skipped it. */
export function startOfDay({ year, month, day }: CalendarDay, timeZone: string): Instant {
  const midnight = { year, month, day, hour: 0, minute: 0, second: 0 };
  const after = instantOf(midnight, timeZone);
  const skipped = asUtc(wallTime(after, timeZone)) - asUtc(midnight);
  // Where midnight was skipped, the day begins with the jump, at most its length before.
  return skipped === 0 ? after : jumpBefore(after, skipped, timeZone);
}

/** The first moment with the offset of `after`, where that is at most `within` milliseconds old. */
function jumpBefore(after: Instant, within: number, timeZone: string): Instant {
  const offset = offsetAt(after, timeZone);
  let [before, jump] = [after - within, after];
  while (jump - before > 1) {
    const middle = Math.floor((before + jump) / 2);
    if (offsetAt(middle, timeZone) === offset) jump = middle;
    else before = middle;
  }
  return jump;
}

/** What clocks of `timeZone` went from and to where they skipped `wall`; null where they showed it. */
export function skipOver(
  wall: WallTime,
  timeZone: string,
): { readonly from: WallTime; readonly to: WallTime } | null {
  const after = instantOf(wall, timeZone);
  const late = asUtc(wallTime(after, timeZone)) - asUtc(wall);
  if (late === 0) return null;
  const jump = jumpBefore(after, late, timeZone);
  const gap = (offsetAt(jump, timeZone) - offsetAt(jump - 1, timeZone)) * MINUTE;
  const to = wallTime(jump, timeZone);
  return { from: wallTime(Math.round(asUtc(to) - gap), 'UTC'), to };
}

/** The calendar day that is `days` later (or earlier, when negative). */
export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
