import type { Bound, Instant, UncertainInterval } from '#lib/core/time/interval.ts';
import { startOfUnit } from '#lib/messages/time/limits.ts';

/** The zone of the texts below, without daylight saving in 2007. */
export const ZONE = 'Asia/Karachi';

const at = (dateTime: string): Instant => Date.parse(`${dateTime}+05:00`);

/** The limits an authored value sets, as the table of `docs/geodata.md` has them. */
function limitsOf(value: string): { earliest: Instant; latest: Instant } {
  if (value.includes('T')) return { earliest: at(value), latest: at(value) };
  const about = value.endsWith('~');
  const date = value.replace('~', '').replace('X', '0');
  const unit = value.includes('X')
    ? 'decade'
    : ((['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day');
  const first = at(`${date.padEnd(10, '-01')}T00:00`);
  return {
    earliest: startOfUnit(unit, first, ZONE, about ? -1 : 0),
    latest: startOfUnit(unit, first, ZONE, about ? 2 : 1),
  };
}

const OPEN: Bound = { earliest: null, latest: null };

/** An interval as authors write it; `null` leaves a bound open. */
export function interval(
  start: string | null,
  end: string | null,
  { startLatest, endEarliest }: { startLatest?: string; endEarliest?: string } = {},
): UncertainInterval {
  const from = start === null ? OPEN : limitsOf(start);
  const to = end === null ? OPEN : limitsOf(end);
  return {
    start: {
      earliest: from.earliest,
      latest: startLatest === undefined ? from.latest : limitsOf(startLatest).latest,
    },
    end: {
      earliest: endEarliest === undefined ? to.earliest : limitsOf(endEarliest).earliest,
      latest: to.latest,
    },
  };
}

/** Something that happened at one moment that is known only to lie within these limits. */
export const within = (earliest: string, latest: string): UncertainInterval =>
  interval(earliest, latest, { startLatest: latest, endEarliest: earliest });

/** A moment, which lasts its minute. */
export const moment = (dateTime: string): UncertainInterval => {
  const instant = at(dateTime);
  const [start, end] = [instant, instant + 60_000];
  return { start: { earliest: start, latest: start }, end: { earliest: end, latest: end } };
};
