import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeFilter } from '#lib/core/time/time-filter.ts';
import { ChangeIndex } from '#lib/core/visible/change-index.ts';
import { visibleAt, visibleIn } from '#lib/core/visible/visible-at.ts';
import { exactly, feature } from '../../atlas-builder.ts';
import { prove } from '../../prove.ts';
import { smallInstant, uncertainInterval } from '../time/intervals.ts';

const features = fc
  .array(uncertainInterval, { maxLength: 8 })
  .map((times) => times.map((time, index) => feature(`feature-${String(index)}`, { time })));

/** Every instant there can be in these tests, and one on each side of all of them. */
const EVERY = Array.from({ length: 40 }, (_, index) => index - 5);

describe('the index of changes', () => {
  it('lists each instant of a change once, in order', () => {
    const times = [exactly(7, 9), exactly(3, 7), exactly(null, 9), exactly(null, null)];
    const index = new ChangeIndex(times.map((time) => ({ time })));
    expect(index.instants).toEqual([3, 7, 9]);
  });

  it('finds the next and the previous change, none beyond the last', () => {
    const index = new ChangeIndex([{ time: exactly(3, 7) }]);
    expect([2, 3, 5, 7].map((at) => index.next(at))).toEqual([3, 7, 7, null]);
    expect([3, 4, 7, 8].map((at) => index.previous(at))).toEqual([null, 3, 3, 7]);
    const nothing = new ChangeIndex([]);
    expect([nothing.next(0), nothing.previous(0), nothing.stepAt(0)]).toEqual([null, null, 0]);
  });

  it('agrees with looking through all changes one by one', () => {
    prove(
      fc.property(features, smallInstant, (features, at) => {
        const index = new ChangeIndex(features);
        const { instants } = index;
        expect(index.next(at)).toBe(instants.find((instant) => instant > at) ?? null);
        expect(index.previous(at)).toBe(instants.findLast((instant) => instant < at) ?? null);
        expect(index.stepAt(at)).toBe(instants.filter((instant) => instant <= at).length);
      }),
    );
  });

  it('tells from the steps alone that two filters show the same', () => {
    const filter: fc.Arbitrary<TimeFilter> = fc.oneof(
      smallInstant.map((at) => ({ mode: 'instant' as const, at })),
      smallInstant.map((at) => ({ mode: 'cumulative' as const, at })),
      fc.tuple(smallInstant, fc.integer({ min: 1, max: 9 })).map(([from, length]) => ({
        mode: 'time-window' as const,
        from,
        to: from + length,
      })),
    );
    prove(
      fc.property(features, filter, filter, (features, one, other) => {
        const index = new ChangeIndex(features);
        if (index.stepsOf(one) !== index.stepsOf(other)) return;
        expect(visibleIn(features, one)).toEqual(visibleIn(features, other));
      }),
    );
  });

  it('has every instant at which what exists changes, so that nothing does in between', () => {
    prove(
      fc.property(features, (features) => {
        const index = new ChangeIndex(features);
        for (const at of EVERY.slice(1)) {
          const steps = [at - 1, at].map((at) => index.stepsOf({ mode: 'instant', at }));
          if (steps[0] !== steps[1]) continue;
          expect(visibleAt(features, at)).toEqual(visibleAt(features, at - 1));
        }
      }),
    );
  });
});
