import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certainty } from '#lib/core/time/interval.ts';
import {
  differenceBetween,
  isEmpty,
  type SetDifference,
  type VisibleSet,
} from '#lib/core/visible/difference.ts';
import { prove } from '../../prove.ts';

const visibleSet: fc.Arbitrary<VisibleSet> = fc
  .array(
    fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom<Certainty>('certain', 'possible')),
  )
  .map((entries) => new Map(entries));

function applied(
  before: VisibleSet,
  { appear, change, disappear }: SetDifference<Certainty>,
): VisibleSet {
  const after = new Map(before);
  for (const id of disappear) expect(after.delete(id)).toBe(true);
  for (const [id, certainty] of change) {
    expect(after.has(id) && after.get(id) !== certainty).toBe(true);
    after.set(id, certainty);
  }
  for (const [id, certainty] of appear) {
    expect(after.has(id)).toBe(false);
    after.set(id, certainty);
  }
  return after;
}

describe('the difference between two visible sets', () => {
  it('says what appears, what changes its certainty and what disappears', () => {
    const before = new Map([
      ['gone', 'certain'],
      ['doubtful', 'certain'],
      ['same', 'possible'],
    ] as const);
    const after = new Map([
      ['doubtful', 'possible'],
      ['same', 'possible'],
      ['new', 'certain'],
    ] as const);
    expect(differenceBetween(before, after)).toEqual({
      appear: [['new', 'certain']],
      change: [['doubtful', 'possible']],
      disappear: ['gone'],
    });
  });

  it('leads exactly from one to the other, and touches nothing else', () => {
    prove(
      fc.property(visibleSet, visibleSet, (before, after) => {
        expect(applied(before, differenceBetween(before, after))).toEqual(after);
      }),
    );
  });

  it('is empty when nothing changed, and only then', () => {
    prove(
      fc.property(visibleSet, visibleSet, (before, after) => {
        expect(isEmpty(differenceBetween(before, new Map([...before].reverse())))).toBe(true);
        const same = JSON.stringify([...before].sort()) === JSON.stringify([...after].sort());
        expect(isEmpty(differenceBetween(before, after))).toBe(same);
      }),
    );
  });
});
