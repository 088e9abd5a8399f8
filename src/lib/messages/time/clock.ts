import type { Language } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import { dateWords, timeWords } from './dates.ts';

/** What the clock of the page shows. */
export interface ClockReading {
  /** "Tuesday 10 July 2007" */
  readonly date: string;
  /** "Tue 10 July 2007" */
  readonly shortDate: string;
  /** "04:12", always on 24 hours and without seconds */
  readonly time: string;
}

/** The reading of a wall clock and calendar in `timeZone` (an IANA name) at `instant`. */
export function clockWords(instant: Instant, timeZone: string, language: Language): ClockReading {
  const wall = wallTime(instant, timeZone);
  return {
    date: dateWords(wall, language, { weekday: 'long' }),
    shortDate: dateWords(wall, language, { weekday: 'short' }),
    time: timeWords({ ...wall, second: 0 }, language),
  };
}

/** The same instant in universal time: "9 July 23:12 UTC". */
export function utcWords(instant: Instant, language: Language): string {
  const wall = wallTime(instant, 'UTC');
  const date = dateWords(wall, language, { year: false });
  return `${date} ${timeWords({ ...wall, second: 0 }, language)} UTC`;
}
