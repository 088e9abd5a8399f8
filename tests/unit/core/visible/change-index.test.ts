import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeIndex } from '#lib/core/visible/change-index.ts';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
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
        const step = instants.findLast((instant) => instant <= at) ?? -Infinity;
        expect(index.startOf(index.stepAt(at))).toBe(step);
      }),
    );
  });

  it('has every instant at which what exists changes, so that nothing does in between', () => {
    prove(
      fc.property(features, (features) => {
        const index = new ChangeIndex(features);
        for (const at of EVERY) {
          const atBeginOfStep = visibleAt(features, index.startOf(index.stepAt(at)));
          expect(visibleAt(features, at)).toEqual(atBeginOfStep);
        }
      }),
    );
  });
});
