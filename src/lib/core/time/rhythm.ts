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
/** Seconds that it takes at least to watch something move from its first place to its last. */
const WATCHED = 6;

/** A half-open stretch of time `[start, end)`. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The rhythm of a replay: silence is compressed, dense hours slow down, key moments hold, and what
 * moves can be watched.
 * @param moments instants at which something happens, in any order
 * @param keys instants at which the clock stands for a while
 * @param extent what is played
 * @param moving stretches in which something is on its way
 */
export function rhythm(
  moments: readonly Instant[],
  keys: readonly Instant[],
  { start, end }: Span,
  moving: readonly Span[] = [],
): Pace {
  const turns = moving.flatMap((span) => [span.start, span.end]);
  const inside = [...moments, ...keys, ...turns].filter((moment) => moment > start && moment < end);
  const knots = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  const holds = new Set(keys);
  const beats = knots.flatMap((from, index): Beat[] => {
    const to = knots[index + 1];
    const hold = holds.has(from) ? [{ from, to: from, length: HOLD }] : [];
    if (to === undefined) return hold;
    const length = Math.max(secondsOf(to - from), watched({ start: from, end: to }, moving));
    return [...hold, { from, to, length }];
  });
  return new Pace(beats);
}

/** Seconds that a stretch without turns needs for what moves in it to be watched. */
function watched({ start, end }: Span, moving: readonly Span[]): number {
  const shares = moving
    .filter((span) => span.start <= start && span.end >= end)
    .map((span) => (end - start) / (span.end - span.start));
  return WATCHED * Math.max(0, ...shares);
}

/** Grows with the logarithm of the gap: an hour and a year both stay watchable. */
function secondsOf(gap: number): number {
  return Math.min(LONGEST, SHORTEST + Math.log2(1 + gap / UNIT) / 2);
}
