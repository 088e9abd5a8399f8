import { isFiller, monthOf, weekdaysOf } from './typed-words.ts';

/** What of a date was typed; a month without a day is the whole month. */
export interface TypedDate {
  readonly year?: number;
  /** 1 to 12, or beyond where no such month was typed. */
  readonly month?: number;
  readonly day?: number;
  /** Weekdays, 0 for Sunday, that the date may fall on where one was typed. */
  readonly weekdays?: readonly number[];
}

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
/** Day first, as in South Asia and Europe. */
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4})?)?$/;

/** Reads a date in plain typing, by words or by numbers; an empty text is an empty date. */
export function readDate(text: string): TypedDate | 'unreadable' {
  const words: string[] = [];
  let weekdays: readonly number[] | null = null;
  for (const word of text.split(' ')) {
    const bare = word.replace(/\.$/, '');
    const meant = weekdaysOf(bare);
    if (word === '' || isFiller(bare)) continue;
    if (meant.length === 0) words.push(word);
    else if (weekdays === null) weekdays = meant;
    else return 'unreadable';
  }
  const date = readDay(words);
  if (typeof date === 'string' || weekdays === null) return date;
  // Months and years have no weekday.
  return hasDay(date) ? { ...date, weekdays } : 'unreadable';
}

/** Whether it tells a day, be it by saying nothing: then it is today. */
const hasDay = ({ year, month, day }: TypedDate): boolean =>
  day !== undefined || (month === undefined && year === undefined);

function readDay(words: readonly string[]): TypedDate | 'unreadable' {
  const [only, ...others] = words;
  if (only === undefined) return {};
  if (others.length === 0) {
    const iso = ISO.exec(only);
    if (iso !== null) return partsOf(iso[1], iso[2], iso[3]);
    const numeric = NUMERIC.exec(only);
    if (numeric !== null) return partsOf(numeric[3], numeric[2], numeric[1]);
  }
  return readWords(words);
}

/** A day, a month by its name and a year, in whatever order and each at most once. */
function readWords(words: readonly string[]): TypedDate | 'unreadable' {
  const found: { year?: number; month?: number; day?: number } = {};
  for (const word of words) {
    const part = partOf(word.replace(/\.$/, ''));
    if (part === null || found[part.name] !== undefined) return 'unreadable';
    found[part.name] = part.value;
  }
  // A day of no month could be an hour as well.
  return found.day !== undefined && found.month === undefined ? 'unreadable' : found;
}

function partOf(word: string): { name: 'year' | 'month' | 'day'; value: number } | null {
  if (/^\d{4}$/.test(word)) return { name: 'year', value: Number(word) };
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  if (day !== null) return { name: 'day', value: Number(day[1]) };
  const month = monthOf(word);
  return month === null ? null : { name: 'month', value: month };
}

function partsOf(year?: string, month?: string, day?: string): TypedDate {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
