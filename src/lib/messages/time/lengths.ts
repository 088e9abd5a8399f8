import type { Catalogue } from '../catalogue.ts';

const MINUTE = 60_000;

/** Minutes of each unit, from coarse to fine; a month is thirty days. */
const UNITS = [
  ['months', 30 * 24 * 60],
  ['weeks', 7 * 24 * 60],
  ['days', 24 * 60],
  ['hours', 60],
  ['minutes', 1],
] as const;

/**
 * A length of time in at most two units, rounded to what they say: "6 h", "1 week",
 * "4 h 25 min", "3 days 2 h".
 * @param milliseconds at least half a minute
 */
export function lengthWords(milliseconds: number, { axis: { lengths } }: Catalogue): string {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE));
  // Weeks and months only where they come out even: "8 days" says more than "1 week 1 day".
  const whole = UNITS.slice(0, 2).find(([, size]) => minutes % size === 0);
  if (whole !== undefined) return lengths[whole[0]](minutes / whole[1]);
  const [major, minor] =
    minutes >= UNITS[2][1] ? ([UNITS[2], UNITS[3]] as const) : ([UNITS[3], UNITS[4]] as const);
  const rounded = Math.round(minutes / minor[1]);
  const perMajor = major[1] / minor[1];
  const parts = [
    { say: lengths[major[0]], count: Math.floor(rounded / perMajor) },
    { say: lengths[minor[0]], count: rounded % perMajor },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ say, count }) => say(count))
    .join(' ');
}
