import { certaintyAt, type Instant, type UncertainInterval } from '../time/interval.ts';

/**
 * The instant that shows a feature best: the first at which it is certain, else the middle of
 * the time in which it may have begun; null for what always was.
 */
export function momentOf(time: UncertainInterval): Instant | null {
  const { earliest, latest } = time.start;
  if (latest !== null && certaintyAt(time, latest) === 'certain') return latest;
  if (earliest === null) return null;
  const middle = latest === null ? earliest : Math.floor((earliest + latest) / 2);
  return certaintyAt(time, middle) === null ? earliest : middle;
}

/** What comes first in a list by time: the earliest possible beginning, what always was first. */
export function byBeginning(
  a: { time: UncertainInterval },
  b: { time: UncertainInterval },
): number {
  return (
    (a.time.start.earliest ?? -Infinity) - (b.time.start.earliest ?? -Infinity) ||
    (a.time.start.latest ?? -Infinity) - (b.time.start.latest ?? -Infinity) ||
    0
  );
}
