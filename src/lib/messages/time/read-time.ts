import type { Instant } from '#lib/core/time/interval.ts';
import { addDays, instantOf, wallTime, type CalendarDay } from '#lib/core/time/zone.ts';
import { readDate, type TypedDate } from './read-date.ts';
import { takeTimeOfDay } from './read-time-of-day.ts';
import { plainTyping } from './typed-words.ts';

/** Why what was typed leads nowhere. */
export type TypingProblem = 'empty' | 'unreadable' | 'noSuchDate' | 'noSuchTime' | 'outside';

/** The day that was typed, with the name of another weekday. */
export interface WrongWeekday {
  readonly day: CalendarDay;
}

/** Where a typed time is understood: the zone of its clock and how it is called, the time shown now, the axis. */
export interface TypingPlace {
  readonly timeZone: string;
  /** In every language; behind a time they say nothing. */
  readonly zoneNames: readonly string[];
  /** What is left out is that of this instant: the year of "10 July", the day of "4:00". */
  readonly near: Instant;
  /** The axis, both ends included. */
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The instant that a reader typed: "10 July 4:00", "10 July 4.30am", "10 July noon", "10 July 4",
 * "10. Juli 2007, 4 Uhr", "10 جولائی ۴:۰۰", "4:00", "July 2007", "10/7/2007" (day first), ISO 8601 with or without an offset, "20:00 UTC", and what the
 * clock of the page says of itself, with the name of its zone.
 * Dates without a time begin with their first moment.
 */
export function readTime(text: string, place: TypingPlace): Instant | TypingProblem | WrongWeekday {
  const typed = plainTyping(text);
  if (typed === '') return 'empty';
  const { time, rest, minutesEast } = takeTimeOfDay(withoutZone(typed, place), isYearOf(place));
  if (time === 'noSuchTime') return time;
  const date = readDate(rest);
  if (typeof date === 'string') return date;
  if (time === null && (date.year ?? date.month ?? date.day) === undefined) return 'unreadable';
  const timeZone = minutesEast === null ? place.timeZone : 'UTC';
  const first = dayOf(date, wallTime(place.near, timeZone));
  if (!exists(first)) return 'noSuchDate';
  if (date.weekdays?.includes(weekdayOf(first)) === false) return { day: first };
  const begin = instantOf({ ...first, ...time }, timeZone) - (minutesEast ?? 0) * 60_000;
  if (begin >= place.start && begin <= place.end) return begin;
  // A day, month or year that the axis begins in leads to its beginning.
  const end = time === null ? instantOf(dayAfter(date, first), timeZone) : begin;
  return begin < place.start && end > place.start ? place.start : 'outside';
}

/** What was typed without the name of the zone at its end. */
function withoutZone(typed: string, { zoneNames }: TypingPlace): string {
  const name = zoneNames.map(plainTyping).find((name) => name !== '' && typed.endsWith(` ${name}`));
  return name === undefined ? typed : typed.slice(0, -name.length).trim();
}

/** Whether the axis has such a year. */
function isYearOf({ timeZone, start, end }: TypingPlace): (year: number) => boolean {
  return (year) => year >= wallTime(start, timeZone).year && year <= wallTime(end, timeZone).year;
}

/** 0 for Sunday. */
const weekdayOf = (day: CalendarDay): number => new Date(instantOf(day, 'UTC')).getUTCDay();

/** The first day of what was typed; without a month and a year it is today. */
function dayOf({ year, month, day }: TypedDate, today: CalendarDay): CalendarDay {
  if (month === undefined && year === undefined) return today;
  return { year: year ?? today.year, month: month ?? 1, day: day ?? 1 };
}

function dayAfter({ month, day }: TypedDate, first: CalendarDay): CalendarDay {
  if (month === undefined) return { year: first.year + 1, month: 1, day: 1 };
  if (day === undefined) return addDays({ ...first, month: first.month + 1, day: 1 }, 0);
  return addDays(first, 1);
}

/** Months and days beyond their number run over into the next. */
function exists(date: CalendarDay): boolean {
  const held = addDays(date, 0);
  return held.year === date.year && held.month === date.month && held.day === date.day;
}
