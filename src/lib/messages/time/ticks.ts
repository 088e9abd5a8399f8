import type { Language } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import { dateWords, monthWords, timeWords, yearWords } from './dates.ts';

export type TickLabelUnit = 'decade' | 'year' | 'month' | 'day' | 'hour' | 'minute';

/**
 * The label of a tick of the time axis, as short as its left neighbour allows: "Tue 3 July" and
 * then "Wed 4"; "Jul 2007" and then "Aug".
 * @param previous the instant of the labelled tick before it, null for the first
 */
export function tickWords(
  instant: Instant,
  unit: TickLabelUnit,
  timeZone: string,
  language: Language,
  previous: Instant | null = null,
): string {
  const wall = wallTime(instant, timeZone);
  const before = previous === null ? null : wallTime(previous, timeZone);
  const sameYear = before?.year === wall.year;
  switch (unit) {
    case 'decade':
    case 'year':
      return yearWords(wall.year, language);
    case 'month':
      return monthWords(wall, language, { month: 'short', year: !sameYear });
    case 'day': {
      const sameMonth = sameYear && before.month === wall.month;
      const month = sameMonth ? 'none' : 'long';
      return dateWords(wall, language, { weekday: 'short', month, year: false });
    }
    case 'hour':
    case 'minute':
      return timeWords({ ...wall, second: 0 }, language);
  }
}
