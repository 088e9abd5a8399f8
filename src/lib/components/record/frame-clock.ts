import type { Atlas } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { DAY, HOUR, wallTime } from '#lib/core/time/zone.ts';
import { clockWords } from '#lib/messages/time/clock.ts';
import type { PictureWords } from '#lib/messages/picture.ts';
import type { RecordWords } from '#lib/messages/record.ts';
import { dateWords, monthWords, yearWords } from '#lib/messages/time/dates.ts';
import { lengthWords } from '#lib/messages/time/lengths.ts';
import type { Words } from '../words.svelte.ts';
import type { Shot } from './shots.ts';

/** What the clock of a film shows. */
export interface FrameClock {
  /** That of the instant, or all until it. */
  readonly date: string;
  readonly isUntil: boolean;
  /** Null where time runs too fast for hours to be read. */
  readonly time: string | null;
  readonly zone: string;
  /** What before the instant is shown as well, or null. */
  readonly before: string | null;
}

/** How a clock says what of time is shown: in the words of a picture where it has some. */
export interface StretchWords {
  readonly until: PictureWords['until'];
  readonly before: RecordWords['before'];
}

/** Time that may pass in a second while hours, days and months can still be read. */
const HOURS_UNTIL = 12 * HOUR;
const DAYS_UNTIL = 3 * DAY;
const MONTHS_UNTIL = 90 * DAY;

/** The clock at an instant, as fine as it can be read while this much passes in a second. */
export function frameClock(
  { instant, rate, time: { mode, window } }: Pick<Shot, 'instant' | 'rate' | 'time'>,
  { timeZone, timeZoneName }: Pick<Atlas, 'timeZone' | 'timeZoneName'>,
  words: Words,
  say: StretchWords,
): FrameClock {
  const { date, time } = readingOf(instant, rate, timeZone, words);
  const isUntil = mode === 'cumulative';
  return {
    date: isUntil ? say.until(date) : date,
    isUntil,
    time,
    zone: words.text(timeZoneName),
    before: mode === 'time-window' ? say.before(lengthWords(window, words.say)) : null,
  };
}

function readingOf(
  instant: Instant,
  rate: number,
  timeZone: string,
  { language }: Words,
): Pick<FrameClock, 'date' | 'time'> {
  if (rate < HOURS_UNTIL) {
    const { date, time } = clockWords(instant, timeZone, language);
    return { date, time };
  }
  const wall = wallTime(instant, timeZone);
  const date =
    rate < DAYS_UNTIL
      ? dateWords(wall, language)
      : rate < MONTHS_UNTIL
        ? monthWords(wall, language)
        : yearWords(wall.year, language);
  return { date, time: null };
}
