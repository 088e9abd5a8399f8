import type { Instant } from './interval.ts';
import { DAY, offsetAt } from './zone.ts';

const MINUTE = 60_000;

/** Why a text is no instant; `message` says what to write instead. */
export class IsoProblem extends Error {
  override readonly name = 'IsoProblem';
}

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?$/;

function daysInMonth(year: number, month: number): number {
  const lastDay = new Date(0);
  // setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
}

/**
 * Reads an ISO 8601 date-time with its offset, such as `2007-07-10T04:00+05:00`; seconds and
 * milliseconds may be left out.
 * @returns milliseconds since 1970 UTC, or the problem when it is no such text
 */
export function parseInstant(text: string): Instant | IsoProblem {
  const match = DATE_TIME.exec(text);
  if (match === null) {
    return new IsoProblem(`"${text}" is not a date-time; write it like 2007-07-10T04:30+05:00`);
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0));
  const milliseconds = Number((match[7] ?? '').padEnd(3, '0'));
  const offset = match[8];
  if (month < 1 || month > 12) return new IsoProblem(`"${text}" has no month ${String(month)}`);
  if (day < 1 || day > daysInMonth(year, month)) {
    return new IsoProblem(`"${text}": that month has no day ${String(day)}`);
  }
  if (hour === 24) return new IsoProblem(`"${text}": write 00:00 of the next day for 24:00`);
  if (second > 59) return new IsoProblem(`"${text}" has no second ${String(second)}`);
  if (hour > 23 || minute > 59) {
    return new IsoProblem(`"${text}" has no such time of day; hours run from 00:00 to 23:59`);
  }
  if (offset === undefined) {
    return new IsoProblem(`"${text}" lacks its offset from UTC; add it, such as +05:00 or Z`);
  }
  const minutesEast = minutesOf(offset);
  if (minutesEast === null) {
    return new IsoProblem(`"${text}" has no such offset; they run from -15:59 to +15:59`);
  }
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute - minutesEast, second, milliseconds);
}

/** Minutes east of UTC written at the end of an ISO date-time, or null where there is none. */
export function writtenOffset(text: string): number | null {
  const offset = DATE_TIME.exec(text)?.[8];
  return offset === undefined ? null : minutesOf(offset);
}

function minutesOf(offset: string): number | null {
  if (offset === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(4, 6));
  if (hours > 15 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

const two = (value: number) => String(Math.abs(value)).padStart(2, '0');

/** `+05:00` for 300; fractions of a minute (local mean times before zones) are rounded. */
export function formatOffset(minutesEast: number): string {
  const minutes = Math.round(minutesEast);
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * Writes an instant as ISO 8601 with the offset of `timeZone` then. Seconds and milliseconds
 * are left out where they are zero. Reading it again gives the same instant, and the day written
 * is that of the zone, even before zones, when the seconds of an offset cannot be written.
 */
export function formatInstant(instant: Instant, timeZone: string): string {
  const offset = writableOffset(instant, offsetAt(instant, timeZone));
  const clock = new Date(instant + offset * MINUTE).toISOString();
  return clock.replace(/(:00)?\.000Z$|Z$/, '') + formatOffset(offset);
}

/** The nearest whole minutes to an offset that leave the day what it is. */
function writableOffset(instant: Instant, offset: number): number {
  const nearest = Math.round(offset);
  const dayBy = (minutes: number) => Math.floor((instant + Math.round(minutes * MINUTE)) / DAY);
  if (dayBy(nearest) === dayBy(offset)) return nearest;
  return nearest < offset ? nearest + 1 : nearest - 1;
}
