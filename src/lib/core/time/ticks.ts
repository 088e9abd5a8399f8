import type { Instant } from './interval.ts';
import { addDays, DAY, HOUR, instantOf, startOfDay, wallTime, type CalendarDay } from './zone.ts';

export type TickUnit = 'decade' | 'year' | 'month' | 'day' | 'hour' | 'minute';

/** One mark on the time axis at the first moment of a calendar unit. */
export interface Tick {
  readonly instant: Instant;
  readonly unit: TickUnit;
  /** The labelled ones; the others are ruled only. */
  readonly major: boolean;
}

interface Step {
  readonly unit: TickUnit;
  readonly count: number;
  readonly length: number;
}

/** From fine to coarse, with the usual length of a step in milliseconds. */
const STEPS: readonly Step[] = [
  { unit: 'minute', count: 1, length: HOUR / 60 },
  { unit: 'minute', count: 5, length: HOUR / 12 },
  { unit: 'minute', count: 15, length: HOUR / 4 },
  { unit: 'minute', count: 30, length: HOUR / 2 },
  { unit: 'hour', count: 1, length: HOUR },
  { unit: 'hour', count: 3, length: 3 * HOUR },
  { unit: 'hour', count: 6, length: 6 * HOUR },
  { unit: 'day', count: 1, length: DAY },
  { unit: 'day', count: 3, length: 3 * DAY },
  { unit: 'day', count: 7, length: 7 * DAY },
  { unit: 'month', count: 1, length: 30 * DAY },
  { unit: 'month', count: 3, length: 91 * DAY },
  { unit: 'year', count: 1, length: 365 * DAY },
  { unit: 'year', count: 5, length: 1826 * DAY },
  { unit: 'decade', count: 10, length: 3652 * DAY },
  { unit: 'decade', count: 20, length: 7305 * DAY },
  { unit: 'decade', count: 50, length: 18_262 * DAY },
  { unit: 'decade', count: 100, length: 36_524 * DAY },
  { unit: 'decade', count: 500, length: 182_621 * DAY },
  { unit: 'decade', count: 1000, length: 365_242 * DAY },
];

/**
 * Ticks of `timeZone` in `[start, end)`, labelled ones at most `most` in number and plain ones
 * between them. Days begin where the zone's days begin, also across a change of its offset.
 */
export function ticksBetween(start: Instant, end: Instant, timeZone: string, most: number): Tick[] {
  // By length first, so that the hours of a century are not counted one by one.
  const majorAt = STEPS.findIndex(
    (step) =>
      (end - start) / step.length < most + 1 && instantsOf(step, start, end, timeZone).size <= most,
  );
  const major = STEPS[majorAt];
  if (major === undefined) return [];
  const minor = minorOf(major, majorAt);
  const labelled = instantsOf(major, start, end, timeZone);
  const ruled =
    (end - start) / minor.length <= most * 8 ? instantsOf(minor, start, end, timeZone) : [];
  const all = [...new Set([...labelled, ...ruled])].sort((a, b) => a - b);
  return all.map((instant) => {
    const isMajor = labelled.has(instant);
    return { instant, unit: isMajor ? major.unit : minor.unit, major: isMajor };
  });
}

/** The next finer step that falls into step with `major`: no fifty years end amid twenty. */
function minorOf(major: Step, majorAt: number): Step {
  const finer = STEPS.slice(0, majorAt);
  const fits = ({ unit, count }: Step) => unit !== major.unit || major.count % count === 0;
  return finer.findLast(fits) ?? major;
}

/** A set, because the hours that a clock skipped begin with the hour after the jump. */
function instantsOf(step: Step, start: Instant, end: Instant, timeZone: string): Set<Instant> {
  const instants = new Set<Instant>();
  const first = wallTime(start, timeZone);
  for (let index = 0; ; index += 1) {
    const instant = stepInstant(step, first, index, timeZone);
    if (instant >= end) return instants;
    if (instant >= start) instants.add(instant);
  }
}

/** The moment `index` steps after the one that begins the unit `first` lies in. */
function stepInstant(
  { unit, count }: Step,
  first: CalendarDay & { hour: number },
  index: number,
  timeZone: string,
): Instant {
  const { year, month } = first;
  if (unit === 'minute') {
    // From the full hour on: the minutes of the day before it would be counted in vain.
    const minutes = first.hour * 60 + index * count;
    const day = addDays(first, Math.floor(minutes / (24 * 60)));
    const minute = minutes % (24 * 60);
    return instantOf({ ...day, hour: Math.floor(minute / 60), minute: minute % 60 }, timeZone);
  }
  if (unit === 'hour') {
    const perDay = 24 / count;
    const day = addDays(first, Math.floor(index / perDay));
    return instantOf({ ...day, hour: (index % perDay) * count }, timeZone);
  }
  if (unit === 'day') return startOfDay(addDays(first, index * count), timeZone);
  if (unit === 'month') {
    const months = Math.floor((month - 1) / count) * count + index * count;
    const years = Math.floor(months / 12);
    return startOfDay({ year: year + years, month: (months % 12) + 1, day: 1 }, timeZone);
  }
  const firstYear = Math.floor(year / count) * count;
  return startOfDay({ year: firstYear + index * count, month: 1, day: 1 }, timeZone);
}
