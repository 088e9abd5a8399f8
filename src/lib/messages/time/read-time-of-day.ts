import { readDate, type TypedDate } from './read-date.ts';
import { dayPartOf, type DayPart } from './typed-words.ts';

export interface TypedTimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A time of day taken out of what was typed, and what is left of it. */
export interface TakenTime {
  /** Null where none was typed. */
  readonly time: TypedTimeOfDay | 'noSuchTime' | null;
  /** Minutes east of UTC where an offset or UTC was typed. */
  readonly minutesEast: number | null;
  readonly rest: string;
}

const HALF = String.raw`(?<half>[ap])\.?\s?m\.?(?![a-z])`;
const SAID = String.raw`${HALF}|uhr(?![a-z])|بجے`;
const HOUR = String.raw`(?<hour>\d{1,2})`;
const MINUTE = String.raw`(?<minute>\d{2})`;

/** What tells a time of day from a date. */
const MARKED = [
  // 4:00, 04:00:30, 2007-07-10t04:00, 4:00 pm.
  String.raw`(?:^|[\st])${HOUR}:${MINUTE}(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?:${HALF})?`,
  // 4.30 am, 4.30 Uhr; without such a word it is a day and a month.
  String.raw`(?:^|\s)${HOUR}\.${MINUTE}\s*(?:${SAID})`,
  // 4 pm, 4 Uhr, 4 بجے.
  String.raw`(?:^|\s)${HOUR}\s*(?:${SAID}|o\s?clock)`,
].map((pattern) => new RegExp(pattern));

/** 0400 behind a day, where no such year is shown. */
const FOUR_DIGITS = /(?<=\d.*\s)(0\d)(\d{2})$/;
const BARE_HOUR = /^(.+)\s(\d{1,2})$/;
/** In plain typing, which has no marks on its letters; the first ones are noon. */
const NAMED = /(?:^|\s)(?:(noon|mittag|دوپہر)|midnight|mitternacht|ادھی رات)(?=\s|$)/;
const TIME_AT_END = /:\d{2}(?:\.\d+)?$/;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
/** The hours of the farthest zone. */
const MOST_EAST = 14;
const OFFSET = /(?<=[\d\s])(?:([+-])(\d{2})(?::?(\d{2}))?|z|utc|gmt)$/;

/**
 * Takes the time of day and the offset out of plain typing.
 * @param isYear whether four digits can be a year rather than a time
 */
export function takeTimeOfDay(typed: string, isYear: (year: number) => boolean): TakenTime {
  const { text, minutesEast } = takeOffset(typed);
  const match = firstMatch(MARKED, text);
  if (match === null) {
    const none = { time: null, minutesEast: null, rest: typed };
    return takeFourDigits(typed, isYear) ?? takeBareHour(typed) ?? takeNamed(typed) ?? none;
  }
  const { part: said, rest } = takeDayPart(around(text, match));
  const { hour: hours, minute = 0, second = 0, half } = match.groups ?? {};
  const part = half === undefined ? said : half === 'a' ? 'am' : 'pm';
  const hour = Number(hours);
  // "13 pm"; in Urdu an evening may well have an hour of twenty-four.
  const isTwice = half !== undefined && (hour > 12 || (hour === 0 && half === 'p'));
  const time = isTwice ? 'noSuchTime' : timeOf(hour, Number(minute), Number(second), part);
  return { time, minutesEast, rest };
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** What stands before and behind a match. */
const around = (text: string, { 0: matched, index }: RegExpExecArray): string =>
  `${text.slice(0, index)} ${text.slice(index + matched.length)}`.trim();

function takeDayPart(text: string): { part: DayPart | null; rest: string } {
  const words = text.split(' ');
  const parts = words.map(dayPartOf).filter((part) => part !== null);
  const rest = words.filter((word) => dayPartOf(word) === null).join(' ');
  return { part: parts[0] ?? null, rest };
}

function takeFourDigits(typed: string, isYear: (year: number) => boolean): TakenTime | null {
  const match = FOUR_DIGITS.exec(typed);
  if (match === null || isYear(Number(match[0]))) return null;
  const time = timeOf(Number(match[1]), Number(match[2]), 0, null);
  return { time, minutesEast: null, rest: typed.slice(0, match.index).trim() };
}

/** "10 July 4": behind a whole day only, and one digit only where two could be the year of the day. */
function takeBareHour(typed: string): TakenTime | null {
  const [, before = '', hour = ''] = BARE_HOUR.exec(typed) ?? [];
  const { part, rest } = takeDayPart(before);
  const day = wholeDayOf(rest);
  if (day === null || (hour.length > 1 && part === null && day.year === undefined)) return null;
  return { time: timeOf(Number(hour), 0, 0, part), minutesEast: null, rest };
}

/** "10 July noon", "12 midnight". */
function takeNamed(typed: string): TakenTime | null {
  const match = NAMED.exec(typed);
  if (match === null) return null;
  const time = { hour: match[1] === undefined ? 0 : 12, minute: 0, second: 0 };
  const rest = around(typed, match);
  const twelve = /(?:^|\s)12$/.exec(typed.slice(0, match.index));
  const other = twelve === null ? rest : around(rest, twelve);
  // In "July 12 noon" it is the day.
  const isHour = other === '' || wholeDayOf(other) !== null;
  return { time, minutesEast: null, rest: isHour ? other : rest };
}

function wholeDayOf(text: string): TypedDate | null {
  const date = readDate(text);
  if (typeof date === 'string' || date.day === undefined || date.month === undefined) return null;
  return date;
}

function takeOffset(typed: string): { text: string; minutesEast: number | null } {
  const none = { text: typed, minutesEast: null };
  const match = OFFSET.exec(typed);
  if (match === null) return none;
  const text = typed.slice(0, match.index).trim();
  const [, sign, hours, minutes] = match;
  // Only behind a time: the end of 10-07-2007 is no offset, and that of 4:00-05 only in ISO 8601.
  const isShort = hours !== undefined && minutes === undefined;
  if (!(isShort ? ISO_TIME : TIME_AT_END).test(text)) return none;
  if (Number(hours ?? 0) > MOST_EAST || Number(minutes ?? 0) > 59) return none;
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return { text, minutesEast: sign === '-' ? -east : east };
}

function timeOf(
  hour: number,
  minute: number,
  second: number,
  part: DayPart | null,
): TypedTimeOfDay | 'noSuchTime' {
  const isEnd = hour === 24 && minute === 0 && second === 0;
  if (minute > 59 || second > 59 || (hour > 23 && !isEnd)) return 'noSuchTime';
  if (part === null || hour > 12) {
    return part === 'am' ? 'noSuchTime' : { hour, minute, second };
  }
  const twelve = hour % 12;
  const late =
    part === 'pm' ||
    (part === 'noon' && (hour === 12 || hour < 6)) ||
    (part === 'night' && hour >= 6 && hour < 12);
  return { hour: late ? twelve + 12 : twelve, minute, second };
}
