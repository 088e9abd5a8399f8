import { describe, expect, it } from 'vitest';
import { dotMark, dotScale, fractionOf, isNumber, labelLength } from '#lib/core/claims/dot-plot.ts';
import { numberClaim, statementClaim } from './claim-builder.ts';

const ranges = (...values: (number | [number, number])[]) =>
  values.map((value) => {
    const [min, max] = typeof value === 'number' ? [value, value] : value;
    return { min, max };
  });

describe('the scale of competing numbers', () => {
  it('starts at zero and ends at the largest number', () => {
    expect(dotScale(ranges(154, 102, [286, 300]))).toEqual({
      start: 0,
      end: 300,
      ticks: [0, 100, 200, 300],
    });
  });

  it('names round values only, whatever the largest number is', () => {
    expect(dotScale(ranges(33, 44)).ticks).toEqual([0, 20, 40]);
    expect(dotScale(ranges([400, 1000])).ticks).toEqual([0, 500, 1000]);
    expect(dotScale(ranges(11, 10, 3)).ticks).toEqual([0, 5, 10]);
  });

  it('leaves zero where numbers so alike would be one blot', () => {
    const { start, end, ticks } = dotScale(ranges(980, 995, 1010));
    expect(start).toBe(980);
    expect(end).toBe(1010);
    expect(ticks).toEqual([980, 990, 1000, 1010]);
  });

  it('keeps zero for numbers that agree, which have no difference to hide', () => {
    expect(dotScale(ranges(1200, 1200)).start).toBe(0);
  });

  it('has a length even when all that is claimed is nothing', () => {
    const scale = dotScale(ranges(0));
    expect(scale.end).toBeGreaterThan(scale.start);
    expect(fractionOf(0, scale)).toBe(0);
  });

  it('keeps room beyond the largest number for its label, and names no value there', () => {
    const scale = dotScale(ranges(40, 91), 0.2);
    expect(fractionOf(91, scale)).toBeCloseTo(0.8);
    expect(scale.ticks).toEqual([0, 50]);
  });

  it('reaches below zero where a number does', () => {
    const { start, end } = dotScale(ranges(-7, 12));
    expect(start).toBeLessThanOrEqual(-7);
    expect(end).toBe(12);
  });
});

describe('a mark', () => {
  const scale = dotScale(ranges(100, [400, 1000]));

  it('is as long as its range, and a single number has no length', () => {
    expect(dotMark({ min: 400, max: 1000 }, scale, 0.2)).toMatchObject({ from: 0.4, to: 1 });
    expect(dotMark({ min: 100, max: 100 }, scale, 0.2)).toMatchObject({ from: 0.1, to: 0.1 });
  });

  it('has its value after it, before it where there is no room, and over it where there is none at all', () => {
    expect(dotMark({ min: 100, max: 100 }, scale, 0.2).label).toBe('after');
    expect(dotMark({ min: 400, max: 1000 }, scale, 0.3).label).toBe('before');
    expect(dotMark({ min: 100, max: 1000 }, scale, 0.3).label).toBe('over');
  });
});

it('gives longer labels more room', () => {
  expect(labelLength('1,000')).toBeGreaterThan(labelLength('10'));
});

it('tells numbers from statements', () => {
  expect(isNumber(numberClaim('a', 0))).toBe(true);
  expect(isNumber(statementClaim('a'))).toBe(false);
});
