import edtf, { type ExtendedDate } from 'edtf';
import type { Instant } from '#lib/core/time/interval.ts';
import { formatInstant, formatOffset, parseInstant, writtenOffset } from '#lib/core/time/iso.ts';
import {
  addDays,
  instantOf,
  offsetAt,
  skipOver,
  startOfDay,
  wallTime,
  type CalendarDay,
  type WallTime,
} from '#lib/core/time/zone.ts';

/** What an authored time says: something fell not before `earliest` and not after `latest`. */
export interface Period {
  readonly earliest: Instant;
  readonly latest: Instant;
  /** Milliseconds that a moment written so lasts; null for days and coarser dates. */
  readonly moment: number | null;
}

/** The same few days are written hundreds of times, and reading one is slow. */
const readBefore = new Map<string, Period | string>();

/** Reads an authored time in the zone of the atlas, or says in words why it cannot. */
export function periodOf(text: string, timeZone: string): Period | string {
  const key = `${timeZone} ${text}`;
  let period = readBefore.get(key);
  if (period === undefined) {
    const read = text.includes('T') ? periodOfDateTime : periodOfDate;
    period = read(text, timeZone);
    readBefore.set(key, period);
  }
  return period;
}

function periodOfDateTime(text: string, timeZone: string): Period | string {
  const instant = parseInstant(text);
  const written = writtenOffset(text);
  if (typeof instant !== 'number') {
    const local = parseInstant(`${text}Z`);
    if (written !== null || typeof local !== 'number') return instant.message;
    const wall = wallTime(local, 'UTC');
    const meant = formatOffset(offsetAt(instantOf(wall, timeZone), timeZone));
    return (
      skipped(text, wall, timeZone) ?? `"${text}" lacks its offset from UTC; write ${text}${meant}`
    );
  }
  const minutes = offsetAt(instant, timeZone);
  const offset = formatOffset(minutes);
  if (formatOffset(written ?? 0) !== offset) {
    const wall = wallTime(instant + (written ?? 0) * 60_000, 'UTC');
    // Whoever writes Z reads a clock of UTC, which skips nothing.
    const gap = text.endsWith('Z') ? null : skipped(text, wall, timeZone);
    // Local mean time, before there were zones, differs from UTC by seconds as well.
    const remedy = Number.isInteger(minutes)
      ? ''
      : ' and some seconds: give the atlas a time_zone of whole hours, such as Etc/GMT';
    return (
      gap ?? `"${text}" has the wrong offset for that day; it was ${offset} in ${timeZone}${remedy}`
    );
  }
  const moment = /T\d\d:\d\d:/.test(text) ? 1000 : 60_000;
  return { earliest: instant, latest: instant, moment };
}

/** That clocks of the zone never showed a time, or null where they did. */
function skipped(text: string, wall: WallTime, timeZone: string): string | null {
  const skip = skipOver(wall, timeZone);
  if (skip === null) return null;
  const { from, to } = skip;
  const [[day, before], [newDay, after]] = [partsOf(from), partsOf(to)];
  const [left, came] =
    day === newDay ? [before, after] : [`${day} ${before}`, `${newDay} ${after}`];
  const jump = `clocks went from ${left} to ${came}`;
  return `"${text}" did not exist in ${timeZone}: ${jump}; write a time before or after that`;
}

/** Day and time of day as ISO 8601 has them. */
function partsOf(wall: WallTime): readonly [day: string, time: string] {
  const text = formatInstant(instantOf(wall, 'UTC'), 'UTC');
  return [text.slice(0, 10), text.slice(11).replace(/[Z+].*/, '')];
}

function periodOfDate(text: string, timeZone: string): Period | string {
  const date = parseDate(text);
  if (typeof date === 'string') return date;
  let first = dayOf(date.min);
  let after = addDays(dayOf(date.max), 1);
  if ((date.approximate?.value ?? 0) + (date.uncertain?.value ?? 0) > 0) {
    first = shift(first, -1, date.precision);
    after = shift(after, 1, date.precision);
  }
  return {
    earliest: startOfDay(first, timeZone),
    latest: startOfDay(after, timeZone),
    moment: null,
  };
}

function parseDate(text: string): ExtendedDate | string {
  const forms = 'write it like 2007-07-10, 2007-07, 2007, 199X or 2007~, or with time and offset';
  const inside = /([~?%])./.exec(text)?.[1];
  if (inside !== undefined) {
    return `"${text}" has its "${inside}" inside; ~, ? and % stand at the end and mean the whole date`;
  }
  let date: ExtendedDate;
  try {
    date = edtf(text);
  } catch {
    return notInCalendar(text) ?? `"${text}" is not a date; ${forms}`;
  }
  // "2007-XX-10" is twelve days apart from one another, not one stretch of time.
  const scattered = /X.*\d/.test(text);
  if (date.type !== 'Date' || date.precision < 1 || scattered) {
    return `"${text}" is not one day, month or year; ${forms}`;
  }
  // The library takes 29 February of any year for 1 March.
  if (date.edtf === text) return date;
  return notInCalendar(text) ?? `"${text}" is not in the calendar; ${forms}`;
}

/** Which part of a date no calendar has; null where it is not that. */
function notInCalendar(text: string): string | null {
  const written = /^(\d{4})-(\d\d)(-\d\d)?[~?%]?$/.exec(text);
  if (written === null) return null;
  const [, year = '', month = '', day = '-01'] = written;
  const midnight = `${year}-${month}${day}T00:00Z`;
  const instant = parseInstant(midnight);
  return typeof instant === 'number' ? null : instant.message.replace(midnight, text);
}

function dayOf(instant: number): CalendarDay {
  const { year, month, day } = wallTime(instant, 'UTC');
  return { year, month, day };
}

/** Moves a day by years (precision 1), months (2) or days (3). */
function shift({ year, month, day }: CalendarDay, by: number, precision: number): CalendarDay {
  if (precision === 3) return addDays({ year, month, day }, by);
  const moved =
    precision === 2 ? { year, month: month + by, day } : { year: year + by, month, day };
  return addDays(moved, 0);
}
