import fc from 'fast-check';
import { slotOf } from '#lib/map/slots.ts';
import { describe, expect, it } from 'vitest';
import { prove } from '../prove.ts';

describe('marks on one spot', () => {
  it('a single one stands on it in its usual size', () => {
    expect(slotOf(0, 1)).toMatchObject({ offset: [0, 0], scale: 1 });
  });

  it('of several none covers another, and none the spot itself', () => {
    prove(
      fc.property(fc.integer({ min: 2, max: 40 }), (count) => {
        const slots = Array.from({ length: count }, (_, index) => slotOf(index, count));
        const places = slots.map(({ offset: [right, down] }) => ({ right, down }));
        for (const [index, one] of places.entries()) {
          expect(one.down).toBeGreaterThan(12);
          for (const other of places.slice(index + 1)) {
            const apart = Math.hypot(one.right - other.right, one.down - other.down);
            expect(apart).toBeGreaterThan(12);
          }
        }
      }),
      40,
    );
  });

  it('stand in rows that are centred below it', () => {
    for (const count of [2, 3, 4, 5]) {
      const rights = Array.from({ length: count }, (_, index) => slotOf(index, count).offset[0]);
      expect(rights.reduce((sum, right) => sum + right, 0)).toBeCloseTo(0, 9);
    }
  });
});
