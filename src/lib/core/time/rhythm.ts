import type { Instant } from './interval.ts';
import { Pace, type Beat } from './pace.ts';
import { HOUR } from './zone.ts';

/** Seconds of playing for the shortest and the longest silence between two events. */
const SHORTEST = 0.5;
const LONGEST = 4;
/** A gap of one unit takes half a second more than none, of three a second, of seven one and a half. */
const UNIT = HOUR / 2;
/** Seconds for which the clock stands at a key moment. */
const HOLD = 1.5;

/**
 * The rhythm of a replay: silence is compressed, dense hours slow down, key moments hold.
 * @param moments instants at which something happens, in any order
 * @param keys instants at which the clock stands for a while
 * @param extent half-open `[start, end)` that is played
 */
export function rhythm(
  moments: readonly Instant[],
  keys: readonly Instant[],
  { start, end }: { readonly start: Instant; readonly end: Instant },
): Pace {
  const inside = [...moments, ...keys].filter((moment) => moment > start && moment < end);
  const knots = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  const holds = new Set(keys);
  const beats = knots.flatMap((from, index): Beat[] => {
    const to = knots[index + 1];
    const hold = holds.has(from) ? [{ from, to: from, length: HOLD }] : [];
    return to === undefined ? hold : [...hold, { from, to, length: secondsOf(to - from) }];
  });
  return new Pace(beats);
}

/** Grows with the logarithm of the gap: an hour and a year both stay watchable. */
function secondsOf(gap: number): number {
  return Math.min(LONGEST, SHORTEST + Math.log2(1 + gap / UNIT) / 2);
}
