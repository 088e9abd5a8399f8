import { certaintyAt, type Certainty, type Instant, type UncertainInterval } from './interval.ts';

/** How the clock chooses: what exists at a moment, in a window of time, or has begun so far. */
export const TIME_MODES = ['instant', 'time-window', 'cumulative'] as const;
export type TimeMode = (typeof TIME_MODES)[number];

/** A moment, a half-open window `[from, to)`, or all that has begun by a moment. */
export type TimeFilter =
  | { readonly mode: 'instant'; readonly at: Instant }
  | { readonly mode: 'time-window'; readonly from: Instant; readonly to: Instant }
  | { readonly mode: 'cumulative'; readonly at: Instant };

/** The window of `length` milliseconds that ends with `at`, this moment itself included. */
export function windowUntil(at: Instant, length: number): TimeFilter {
  return { mode: 'time-window', from: at - length, to: at + 1 };
}

/** Whether something with this interval passes the filter, or null when it does not. */
export function certaintyIn(time: UncertainInterval, filter: TimeFilter): Certainty | null {
  switch (filter.mode) {
    case 'instant':
      return certaintyAt(time, filter.at);
    case 'time-window':
      return certaintyWithin(time, filter.from, filter.to);
    case 'cumulative':
      return certaintyBegun(time, filter.at);
  }
}

/**
 * Whether it existed at some instant of `[from, to)`: certain when it did wherever in their limits
 * its bounds lie, possible when it did for some of them. An event of unknown hour is certain in a
 * window that holds its whole day, though it is certain at no moment.
 */
function certaintyWithin(
  { start, end }: UncertainInterval,
  from: Instant,
  to: Instant,
): Certainty | null {
  if (start.earliest !== null && start.earliest >= to) return null;
  if (end.latest !== null && end.latest <= from) return null;
  // What is over by the end of the window has begun before it.
  const begins =
    start.latest === null || start.latest < to || (end.latest !== null && end.latest <= to);
  // What cannot begin before the window cannot have ended before it either.
  const lasts =
    end.earliest === null ||
    end.earliest > from ||
    (start.earliest !== null && start.earliest >= from);
  return begins && lasts ? 'certain' : 'possible';
}

function certaintyBegun({ start, end }: UncertainInterval, at: Instant): Certainty | null {
  if (start.earliest !== null && start.earliest > at) return null;
  const begun = start.latest === null || start.latest <= at;
  // What is over by now has begun, even where its limits alone would let it begin later.
  const over = end.latest !== null && end.latest <= at;
  return begun || over ? 'certain' : 'possible';
}
