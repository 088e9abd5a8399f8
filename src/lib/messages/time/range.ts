import type { Instant } from '#lib/core/time/interval.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import type { Catalogue } from '../catalogue.ts';
import { dateWords, monthWords, yearWords, type DateParts } from './dates.ts';
import { startOfUnit, unitOfLimits, type Point } from './limits.ts';

/**
 * A half-open interval `[start, end)` of known days, last day included: "3–11 July 2007",
 * "April–June 2007", "1965–2005". Times of day are left out.
 */
export function rangeWords(
  start: Instant,
  end: Instant,
  timeZone: string,
  words: Catalogue,
): string {
  const unit = unitOfLimits(start, end, timeZone) ?? 'day';
  // The last moment inside; the end itself is outside.
  const last = startOfUnit(unit, Math.max(start, end - 1), timeZone);
  return unitRangeWords({ unit, instant: start }, { unit, instant: last }, timeZone, words, null);
}

/**
 * Two points as a range in short form, what they share said once; moments count as their days.
 * @param year left out behind a day where it is the only one meant; null writes it always
 */
export function unitRangeWords(
  first: Point,
  last: Point,
  timeZone: string,
  words: Catalogue,
  year: number | null,
): string {
  const a = wallTime(first.instant, timeZone);
  const b = wallTime(last.instant, timeZone);
  const sameYear = a.year === b.year;
  const hasDay = (point: Point): boolean => point.unit === 'day' || point.unit === 'moment';
  const sameMonth = sameYear && a.month === b.month && hasDay(first) && hasDay(last);
  // A month without its year says too little; a day is near enough to the one meant.
  const withYear = !sameYear || !hasDay(last) || b.year !== year;
  const end = coarseWords(last, timeZone, words, { year: withYear });
  if (coarseWords(first, timeZone, words, { year: withYear }) === end) return end;
  const month = sameMonth ? 'none' : 'long';
  const start = coarseWords(first, timeZone, words, { month, year: !sameYear });
  return words.shortTime.range(start, end);
}

/** A point in short form, no finer than a day. */
export function coarseWords(
  { unit, instant }: Point,
  timeZone: string,
  { language, shortTime }: Catalogue,
  { month = 'long', year = true }: Pick<DateParts, 'month' | 'year'>,
): string {
  const wall = wallTime(instant, timeZone);
  switch (unit) {
    case 'moment':
    case 'day':
      return dateWords(wall, language, { month, year });
    case 'month':
      return monthWords(wall, language, { year });
    case 'year':
      return yearWords(wall.year, language);
    case 'decade':
      return shortTime.decade(yearWords(wall.year, language));
  }
}
