/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/**
 * When one end of an interval fell: not before `earliest`, not after `latest`. Both are the same
 * instant where the source is exact, and both are null where the interval is open on this side
 * ("always was", "still is").
 */
export interface Bound {
  readonly earliest: Instant | null;
  readonly latest: Instant | null;
}

/** A half-open interval `[start, end)` whose bounds may each be known only within limits. */
export interface UncertainInterval {
  readonly start: Bound;
  readonly end: Bound;
}

/** `certain`: it existed then. `possible`: it may have; the sources do not settle it. */
export type Certainty = 'certain' | 'possible';

/**
 * Whether something with this interval exists at `instant`, or null when it does not.
 * Certain when `start.latest <= instant < end.earliest`, possible when
 * `start.earliest <= instant < end.latest`; an open bound never excludes.
 */
export function certaintyAt(time: UncertainInterval, instant: Instant): Certainty | null {
  const { start, end } = time;
  if (start.earliest !== null && instant < start.earliest) return null;
  if (end.latest !== null && instant >= end.latest) return null;
  const begun = start.latest === null || instant >= start.latest;
  const lasting = end.earliest === null || instant < end.earliest;
  return begun && lasting ? 'certain' : 'possible';
}

/** The instants at which `certaintyAt` may change its answer for this interval, in no order. */
export function changesOf({ start, end }: UncertainInterval): Instant[] {
  return [start.earliest, start.latest, end.earliest, end.latest].filter(
    (instant) => instant !== null,
  );
}
