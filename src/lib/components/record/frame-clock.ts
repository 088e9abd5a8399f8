import type { Atlas } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { DAY, HOUR, wallTime } from '#lib/core/time/zone.ts';
import { clockWords } from '#lib/messages/time/clock.ts';
import { dateWords, monthWords, yearWords } from '#lib/messages/time/dates.ts';
import type { Words } from '../words.svelte.ts';

/** What the clock of a film shows. */
export interface FrameClock {
  readonly date: string;
  /** Null where time runs too fast for hours to be read. */
  readonly time: string | null;
  readonly zone: string;
}

/** Time that may pass in a second while hours, days and months can still be read. */
const HOURS_UNTIL = 12 * HOUR;
const DAYS_UNTIL = 3 * DAY;
const MONTHS_UNTIL = 90 * DAY;

/** The clock at an instant, as fine as it can be read while this much passes in a second. */
export function frameClock(
  instant: Instant,
  rate: number,
  { timeZone, timeZoneName }: Pick<Atlas, 'timeZone' | 'timeZoneName'>,
  words: Words,
): FrameClock {
  const { language } = words;
  const zone = words.text(timeZoneName);
  if (rate < HOURS_UNTIL) {
    const { date, time } = clockWords(instant, timeZone, language);
    return { date, time, zone };
  }
  const wall = wallTime(instant, timeZone);
  const date =
    rate < DAYS_UNTIL
      ? dateWords(wall, language)
      : rate < MONTHS_UNTIL
        ? monthWords(wall, language)
        : yearWords(wall.year, language);
  return { date, time: null, zone };
}
