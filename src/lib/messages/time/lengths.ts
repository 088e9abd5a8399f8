import type { Catalogue } from '../catalogue.ts';

const MINUTE = 60_000;
/** Minutes. */
const DAY = 24 * 60;
const YEAR = 365 * DAY;

/** Minutes of the units that a length is told in only where it comes out even; a month is thirty days. */
const EVEN = [
  ['months', 30 * DAY],
  ['weeks', 7 * DAY],
] as const;

/**
 * A length of time, to the minute: "6 h", "1 week", "4 h 25 min", "1 day 2 h 30 min". From a year on
 * in whole days that have gone by, "15,530 days", beside which hours say nothing.
 * @param milliseconds at least half a minute
 */
export function lengthWords(milliseconds: number, { axis: { lengths } }: Catalogue): string {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE));
  const told = minutes < YEAR ? minutes : minutes - (minutes % DAY);
  // Weeks and months only where they come out even: "8 days" says more than "1 week 1 day".
  const even = EVEN.find(([, size]) => minutes % size === 0);
  if (even !== undefined) return lengths[even[0]](minutes / even[1]);
  const parts = [
    { say: lengths.days, count: Math.floor(told / DAY) },
    { say: lengths.hours, count: Math.floor((told % DAY) / 60) },
    { say: lengths.minutes, count: told % 60 },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ say, count }) => say(count))
    .join(' ');
}
