import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyAt, type Bound, type UncertainInterval } from '#lib/core/time/interval.ts';
import { certaintyIn } from '#lib/core/time/time-filter.ts';
import { prove } from '../../prove.ts';

/** Small whole numbers, so that brute force can try every moment and every bound. */
const MOST = 6;

const bound = (least: number): fc.Arbitrary<Bound> =>
  fc.oneof(
    fc.constant({ earliest: null, latest: null }),
    fc
      .tuple(fc.integer({ min: least, max: least + MOST }), fc.nat(4))
      .map(([earliest, slack]) => ({ earliest, latest: earliest + slack })),
  );

const interval: fc.Arbitrary<UncertainInterval> = bound(0).chain((start) =>
  bound((start.earliest ?? 0) + 1).map((end) => ({ start, end })),
);

interface Span {
  from: number;
  to: number;
}

/**
 * Every certain interval the uncertain one may stand for, at least `shortest` long; open bounds
 * reach beyond all moments.
 */
function possibilities({ start, end }: UncertainInterval, shortest: number): Span[] {
  const values = ({ earliest, latest }: Bound, open: number) =>
    earliest === null || latest === null
      ? [open]
      : Array.from({ length: latest - earliest + 1 }, (_, index) => earliest + index);
  return values(start, -100).flatMap((from) =>
    values(end, 100)
      .filter((to) => to - from >= shortest)
      .map((to) => ({ from, to })),
  );
}

/** Certain when all possibilities pass, possible when some do. */
function brute(time: UncertainInterval, passes: (span: Span) => boolean, shortest = 1) {
  const all = possibilities(time, shortest);
  if (all.every(passes)) return 'certain';
  return all.some(passes) ? 'possible' : null;
}

describe('what a mode of time shows', () => {
  it('is the same at a moment as without any mode', () => {
    prove(
      fc.property(interval, fc.integer({ min: -1, max: 20 }), (time, at) => {
        expect(certaintyIn(time, { mode: 'instant', at })).toBe(certaintyAt(time, at));
      }),
      2000,
    );
  });

  it('is in a window what existed at one of its moments', () => {
    prove(
      fc.property(
        interval,
        fc.integer({ min: -1, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (time, from, length) => {
          const to = from + length;
          expect(certaintyIn(time, { mode: 'time-window', from, to })).toBe(
            brute(time, (span) => span.from < to && span.to > from),
          );
        },
      ),
      2000,
    );
  });

  it('is so far all that has begun, whether it lasts or not', () => {
    prove(
      fc.property(interval, fc.integer({ min: -1, max: 20 }), (time, at) => {
        const shown = certaintyIn(time, { mode: 'cumulative', at });
        // Shorter than the whole numbers tried here: it may begin right before its end.
        expect(shown).toBe(brute(time, ({ from }) => from <= at, 0));
      }),
      2000,
    );
  });

  it('holds an event of unknown hour for certain in a window of its whole day', () => {
    const day = 24;
    const someTime = { start: { earliest: 0, latest: day }, end: { earliest: 0, latest: day } };
    expect(certaintyIn(someTime, { mode: 'time-window', from: 0, to: day + 1 })).toBe('certain');
    expect(certaintyIn(someTime, { mode: 'instant', at: 12 })).toBe('possible');
  });
});
