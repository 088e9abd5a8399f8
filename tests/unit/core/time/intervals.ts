import fc from 'fast-check';
import type { Bound, UncertainInterval } from '#lib/core/time/interval.ts';

/** Few enough instants that bounds often meet. */
export const smallInstant = fc.integer({ min: -2, max: 22 });

const bound: fc.Arbitrary<Bound> = fc.oneof(
  fc.constant({ earliest: null, latest: null }),
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat(6)).map(([earliest, length]) => ({
    earliest,
    latest: earliest + length,
  })),
);

/** Intervals with open, exact and uncertain bounds that last at least one instant, maybe. */
export const uncertainInterval: fc.Arbitrary<UncertainInterval> = fc
  .record({ start: bound, end: bound })
  .filter(({ start, end }) => (start.earliest ?? -Infinity) < (end.latest ?? Infinity));
