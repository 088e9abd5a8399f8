import type { Language } from '#lib/core/atlas/model.ts';
import type { CalendarDay, WallTime } from '#lib/core/time/zone.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from '../locale.ts';
import { digitWords } from '../numbers.ts';
import { monthName, weekdayName, type NameLength } from './names.ts';

/**
 * How languages put a date together. Only names come from `Intl`: its punctuation differs between
 * browsers and their versions, and prerendered words must not change when the page wakes up.
 */
const STYLES: Readonly<Record<InterfaceLanguage, { afterDay: string; afterWeekday: string }>> = {
  en: { afterDay: '', afterWeekday: ' ' },
  ur: { afterDay: '', afterWeekday: ' ' },
  de: { afterDay: '.', afterWeekday: ', ' },
};

export interface DateParts {
  readonly weekday?: NameLength;
  /** `long` unless told otherwise; `none` leaves the bare day. */
  readonly month?: NameLength | 'none';
  /** True unless told otherwise; goes with a month only. */
  readonly year?: boolean;
}

/** "3 July 2007", or with fewer or more parts such as "Tue 3". */
export function dateWords(
  date: CalendarDay,
  language: Language,
  { weekday, month = 'long', year = true }: DateParts = {},
): string {
  const style = STYLES[interfaceLanguageOf(language)];
  const day = digitWords(date.day, language) + style.afterDay;
  const dated = month === 'none' ? day : `${day} ${monthWords(date, language, { month, year })}`;
  if (weekday === undefined) return dated;
  return weekdayName(date, language, weekday) + style.afterWeekday + dated;
}

/** "July 2007", "July" or "Jul 2007". */
export function monthWords(
  date: CalendarDay,
  language: Language,
  { month = 'long', year = true }: { month?: NameLength; year?: boolean } = {},
): string {
  const name = monthName(date, language, month);
  return year ? `${name} ${yearWords(date.year, language)}` : name;
}

export function yearWords(year: number, language: Language): string {
  return digitWords(year, language);
}

/** "04:12", and with seconds only where they are not zero. */
export function timeWords(
  { hour, minute, second }: Pick<WallTime, 'hour' | 'minute' | 'second'>,
  language: Language,
): string {
  const parts = second === 0 ? [hour, minute] : [hour, minute, second];
  return parts.map((part) => digitWords(part, language, 2)).join(':');
}

/**
 * Words for an ISO calendar date as precise as it is written: `2007`, `2007-07`, `2007-07-09`.
 * Anything else comes back as it is.
 */
export function isoDateWords(iso: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day] = match;
  const date = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  if (day !== undefined) return dateWords(date, language);
  return month === undefined ? yearWords(date.year, language) : monthWords(date, language);
}
