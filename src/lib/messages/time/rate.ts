import type { Catalogue } from '../catalogue.ts';
import { numberWords } from '../numbers.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How fast a playing clock runs, such as "1 s = 9 min".
 * @param rate milliseconds of the event that pass in one second
 */
export function rateWords(rate: number, words: Catalogue): string {
  const [length, say] =
    rate < HOUR
      ? ([MINUTE, words.clock.minutes] as const)
      : rate < DAY
        ? ([HOUR, words.clock.hours] as const)
        : ([DAY, words.clock.days] as const);
  const value = rate / length;
  return words.clock.rate(say(numberWords(value, words.language, value < 10 ? 1 : 0)));
}
