import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackLevels } from '#lib/core/time/stack.ts';
import { prove } from '../../prove.ts';

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 30 }))
    .map(([from, width]) => ({ from, to: from + width })),
);

describe('marks on the time axis', () => {
  it('stay on the axis while there is room, and are stacked where there is none', () => {
    const marks = [0, 5, 10, 40].map((from) => ({ from, to: from + 10 }));
    expect(stackLevels(marks, 0)).toEqual([0, 1, 0, 0]);
    expect(stackLevels(marks, 1)).toEqual([0, 1, 2, 0]);
  });

  it('never touch one another on a level, in whatever order they come', () => {
    prove(
      fc.property(spans, fc.nat(4), (spans, gap) => {
        const levels = stackLevels(spans, gap);
        expect(levels).toHaveLength(spans.length);
        spans.forEach((one, index) => {
          spans.slice(0, index).forEach((other, otherIndex) => {
            if (levels[index] !== levels[otherIndex]) return;
            expect(one.from >= other.to + gap || other.from >= one.to + gap).toBe(true);
          });
        });
      }),
    );
  });

  it('stand no higher than they must: as many levels as lie over one another at some spot', () => {
    prove(
      fc.property(spans, (spans) => {
        const fromLeft = [...spans].sort((a, b) => a.from - b.from);
        const crowds = spans.map(
          ({ from }) => spans.filter((other) => other.from <= from && from < other.to).length,
        );
        const levels = new Set(stackLevels(fromLeft, 0)).size;
        expect(levels).toBe(Math.max(0, ...crowds));
      }),
    );
  });
});
