import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyAt } from '#lib/core/time/interval.ts';
import { byBeginning, momentOf } from '#lib/core/visible/moment-of.ts';
import { between, exactly } from '../../atlas-builder.ts';
import { prove } from '../../prove.ts';
import { uncertainInterval } from '../time/intervals.ts';

const EVERY = Array.from({ length: 40 }, (_, index) => index - 5);

describe('the moment that shows something best', () => {
  it.each([
    ['an exact beginning', exactly(10, 20), 10],
    ['the end of doubt about the beginning', between([10, 14], [20, 30]), 14],
    ['the middle of the doubt where it is never certain', between([10, 20], [20, 24]), 15],
    ['its first possible moment where it was over by the middle', between([10, 30], [12, 16]), 10],
  ])('is %s', (_, time, moment) => {
    expect(momentOf(time)).toBe(moment);
  });

  it('is none for what always was', () => {
    expect(momentOf(exactly(null, 20))).toBeNull();
    expect(momentOf(exactly(null, null))).toBeNull();
  });

  it('finds it there: certainly where it ever is certain, else possibly', () => {
    prove(
      fc.property(uncertainInterval, (time) => {
        const moment = momentOf(time);
        if (moment === null) {
          expect(time.start.earliest).toBeNull();
          return;
        }
        const ever = EVERY.filter((at) => certaintyAt(time, at) === 'certain');
        expect(certaintyAt(time, moment)).toBe(ever.length > 0 ? 'certain' : 'possible');
        if (ever.length > 0) expect(moment).toBe(Math.min(...ever));
      }),
      400,
    );
  });
});

describe('a list by time', () => {
  it('puts first what always was, then what may have begun first, then what had begun first', () => {
    const times = {
      late: exactly(20, 30),
      vague: between([10, 15], [30, 30]),
      exact: exactly(10, 30),
      always: exactly(null, 30),
    };
    const sorted = Object.entries(times).sort(([, a], [, b]) =>
      byBeginning({ time: a }, { time: b }),
    );
    expect(sorted.map(([name]) => name)).toEqual(['always', 'exact', 'vague', 'late']);
  });

  it('keeps the order given of things that began together', () => {
    prove(
      fc.property(fc.array(uncertainInterval), (times) => {
        const sorted = times.map((time, index) => ({ time, index })).sort(byBeginning);
        sorted.slice(1).forEach((next, index) => {
          const previous = sorted[index] ?? next;
          const order = byBeginning(previous, next);
          expect(order).toBeLessThanOrEqual(0);
          if (order === 0) expect(previous.index).toBeLessThan(next.index);
        });
      }),
    );
  });
});
