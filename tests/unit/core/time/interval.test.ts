import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyAt, changesOf } from '#lib/core/time/interval.ts';
import { between, exactly } from '../../atlas-builder.ts';
import { prove } from '../../prove.ts';
import { smallInstant, uncertainInterval } from './intervals.ts';

describe('whether something exists at an instant', () => {
  it('begins with its start, and is over at its end', () => {
    const noonToOne = exactly(12, 13);
    expect([11, 12, 13].map((at) => certaintyAt(noonToOne, at))).toEqual([null, 'certain', null]);
    expect(certaintyAt(noonToOne, 12.999)).toBe('certain');
  });

  it('leaves no gap and no overlap between two states of a place', () => {
    prove(
      fc.property(smallInstant, smallInstant, (change, at) => {
        const states = [exactly(null, change), exactly(change, null)];
        expect(states.filter((time) => certaintyAt(time, at) === 'certain')).toHaveLength(1);
      }),
    );
  });

  it('is only possible while it may not have begun or may have ended', () => {
    const time = between([10, 20], [30, 40]);
    const steps = [9, 10, 19, 20, 29, 30, 39, 40].map((at) => certaintyAt(time, at));
    const some = 'possible';
    expect(steps).toEqual([null, some, some, 'certain', 'certain', some, some, null]);
  });

  it('is never certain where the beginning may fall after the end', () => {
    const time = between([10, 30], [20, 40]);
    expect([10, 20, 25, 30, 39].map((at) => certaintyAt(time, at))).toEqual(
      Array.from({ length: 5 }, () => 'possible'),
    );
  });

  it('is not limited on a side that is open', () => {
    expect(certaintyAt(exactly(null, null), -Infinity)).toBe('certain');
    expect(certaintyAt(exactly(null, 5), -1e15)).toBe('certain');
    expect(certaintyAt(exactly(5, null), 1e15)).toBe('certain');
    expect(certaintyAt(exactly(5, null), 4)).toBeNull();
  });

  it('is certain when every interval within the limits has it, possible when some has', () => {
    prove(
      fc.property(uncertainInterval, smallInstant, (time, at) => {
        const each = (earliest: number | null, latest: number | null, open: number) =>
          earliest === null || latest === null
            ? [open]
            : Array.from({ length: latest - earliest + 1 }, (_, index) => earliest + index);
        const starts = each(time.start.earliest, time.start.latest, -Infinity);
        const ends = each(time.end.earliest, time.end.latest, Infinity);
        const answers = starts.flatMap((start) => ends.map((end) => start <= at && at < end));
        const expected = answers.every(Boolean) ? 'certain' : 'possible';
        expect(certaintyAt(time, at)).toBe(answers.some(Boolean) ? expected : null);
      }),
      400,
    );
  });

  it('changes at its limits only', () => {
    prove(
      fc.property(uncertainInterval, smallInstant, (time, at) => {
        if (certaintyAt(time, at) === certaintyAt(time, at - 1)) return;
        expect(changesOf(time)).toContain(at);
      }),
      400,
    );
  });
});
