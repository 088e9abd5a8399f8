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

const HALF = String.raw`\s*(?:([ap])\.?\s?m\.?(?![a-z]))?`;
/** 4:00, 04:00:30, 2007-07-10t04:00, 4:00 pm. */
const CLOCK = new RegExp(String.raw`(?:^|[\st])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?${HALF}`);
/** 4 pm, 4 Uhr, 4 بجے. */
const HOUR = /(?:^|\s)(\d{1,2})\s*(?:([ap])\.?\s?m\.?(?![a-z])|uhr(?![a-z])|o\s?clock|بجے)/;
/** 0400 behind a day, where no such year is shown. */
const FOUR_DIGITS = /(?<=\d.*\s)(0\d)(\d{2})$/;
const OFFSET = /(?<=[\d\s])(?:([+-])(\d{2}):?(\d{2})|z|utc|gmt)$/;

/**
 * Takes the time of day and the offset out of plain typing.
 * @param isYear whether four digits can be a year rather than a time
 */
export function takeTimeOfDay(typed: string, isYear: (year: number) => boolean): TakenTime {
  const { text, minutesEast } = takeOffset(typed);
  const match = CLOCK.exec(text) ?? HOUR.exec(text);
  if (match === null) return takeFourDigits(typed, isYear);
  const isClock = match.length > 3;
  const around = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const words = around.join(' ').split(' ');
  const parts = words.map(dayPartOf).filter((part) => part !== null);
  const half = isClock ? match[4] : match[2];
  const part = half === undefined ? (parts[0] ?? null) : half === 'a' ? 'am' : 'pm';
  const minute = Number(isClock ? match[2] : 0);
  const second = Number((isClock ? match[3] : undefined) ?? 0);
  const rest = words.filter((word) => dayPartOf(word) === null).join(' ');
  const hour = Number(match[1]);
  // "13 pm"; in Urdu an evening may well have an hour of twenty-four.
  const isTwice = half !== undefined && (hour > 12 || (hour === 0 && half === 'p'));
  const time = isTwice ? 'noSuchTime' : timeOf(hour, minute, second, part);
  return { time, minutesEast, rest };
}

function takeFourDigits(typed: string, isYear: (year: number) => boolean): TakenTime {
  const match = FOUR_DIGITS.exec(typed);
  if (match === null || isYear(Number(match[0]))) {
    return { time: null, minutesEast: null, rest: typed };
  }
  const time = timeOf(Number(match[1]), Number(match[2]), 0, null);
  return { time, minutesEast: null, rest: typed.slice(0, match.index).trim() };
}

function takeOffset(typed: string): { text: string; minutesEast: number | null } {
  const match = OFFSET.exec(typed);
  // Only behind a time: the end of 10-07-2007 is no offset.
  const text = match === null ? typed : typed.slice(0, match.index).trim();
  if (match === null || !/:\d{2}(?:\.\d+)?$/.test(text)) return { text: typed, minutesEast: null };
  const [, sign, hours, minutes] = match;
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
