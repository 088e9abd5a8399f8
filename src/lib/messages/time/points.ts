import { addDays, wallTime, type WallTime } from '#lib/core/time/zone.ts';
import type { Catalogue } from '../catalogue.ts';
import { dateWords, monthWords, timeWords, yearWords } from './dates.ts';
import type { Point } from './limits.ts';

/** A calendar and clock reading; a day may close at 24:00. */
export function readingOf(point: Point, timeZone: string, closing = false): WallTime {
  const wall = wallTime(point.instant, timeZone);
  const isMidnight = wall.hour === 0 && wall.minute === 0 && wall.second === 0;
  if (!closing || point.unit !== 'moment' || !isMidnight) return wall;
  return { ...wall, ...addDays(wall, -1), hour: 24 };
}

function readingWords(
  unit: Point['unit'],
  reading: WallTime,
  { language, when }: Catalogue,
  year: boolean,
): string {
  switch (unit) {
    case 'moment':
      return when.momentOn(dateWords(reading, language, { year }), timeWords(reading, language));
    case 'day':
      return dateWords(reading, language, { year });
    case 'month':
      return monthWords(reading, language, { year });
    case 'year':
      return yearWords(reading.year, language);
    case 'decade':
      return when.decade(yearWords(reading.year, language));
  }
}

/** A phrase for one point: "22:00 on 3 July 2007", "3 July 2007", "July 2007", "2007". */
export function pointWords(point: Point, timeZone: string, words: Catalogue): string {
  return readingWords(point.unit, readingOf(point, timeZone), words, true);
}

/** Two points with what they share said once. */
export interface Pair {
  readonly first: string;
  readonly last: string;
  /** The day of both, when they are two times of one day. */
  readonly on: string | null;
}

/** Phrases for two points in order: "22:00 on 3 July" and "04:00 on 4 July 2007". */
export function pairWords(first: Point, last: Point, timeZone: string, words: Catalogue): Pair {
  const a = readingOf(first, timeZone);
  const b = readingOf(last, timeZone, true);
  const sameYear = a.year === b.year;
  const sameDay = sameYear && a.month === b.month && a.day === b.day;
  if (sameDay && first.unit === 'moment' && last.unit === 'moment') {
    const on = dateWords(b, words.language);
    return { first: timeWords(a, words.language), last: timeWords(b, words.language), on };
  }
  return {
    first: readingWords(first.unit, a, words, !sameYear),
    last: readingWords(last.unit, b, words, true),
    on: null,
  };
}
