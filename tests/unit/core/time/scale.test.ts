import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimeScale } from '#lib/core/time/scale.ts';
import { segment } from '../../atlas-builder.ts';
import { prove } from '../../prove.ts';

const YEAR = 31_556_952_000;

/** One to six segments of a minute to fifty years, each touching the next. */
const segments = fc
  .array(
    fc.record({
      length: fc.integer({ min: 60_000, max: 50 * YEAR }),
      weight: fc.double({ min: 0.5, max: 10, noNaN: true }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((stretches) => {
    let end = -5 * YEAR;
    return stretches.map(({ length, weight }) => segment(end, (end += length), weight));
  });

/** The place of something between 0 and 1 in the extent. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

function extentOf(given: readonly { start: number; end: number }[]): [number, number] {
  return [given[0]?.start ?? 0, given.at(-1)?.end ?? 0];
}

describe('the scale of the time axis', () => {
  const days = new TimeScale([segment(0, 100, 1), segment(100, 110, 3)]);

  it('gives each segment its share of the length by weight', () => {
    expect([0, 50, 100, 105, 110].map((at) => days.positionOf(at))).toEqual([
      0, 0.125, 0.25, 0.625, 1,
    ]);
  });

  it('finds the instant at a position', () => {
    expect([0, 0.125, 0.25, 0.625, 1].map((at) => days.instantAt(at))).toEqual([
      0, 50, 100, 105, 110,
    ]);
  });

  it('holds what lies outside at its ends', () => {
    expect([-1, 111, -Infinity, Infinity].map((at) => days.positionOf(at))).toEqual([0, 1, 0, 1]);
    expect([-0.1, 1.1].map((at) => days.instantAt(at))).toEqual([0, 110]);
  });

  it('goes from instant to position and back without losing a millisecond', () => {
    prove(
      fc.property(segments, share, (given, share) => {
        const [start, end] = extentOf(given);
        const instant = Math.round(start + share * (end - start));
        const scale = new TimeScale(given);
        expect(scale.instantAt(scale.positionOf(instant))).toBe(instant);
      }),
      400,
    );
  });

  it('keeps the ends of segments exact', () => {
    prove(
      fc.property(segments, (given) => {
        const scale = new TimeScale(given);
        for (const { start, end } of given) {
          expect(scale.instantAt(scale.positionOf(start))).toBe(start);
          expect(scale.instantAt(scale.positionOf(end))).toBe(end);
        }
        expect(scale.positionOf(extentOf(given)[1])).toBe(1);
      }),
    );
  });

  it('never runs backwards', () => {
    prove(
      fc.property(segments, fc.array(share, { minLength: 2 }), (given, shares) => {
        const [start, end] = extentOf(given);
        const scale = new TimeScale(given);
        const rising = [...shares].sort((a, b) => a - b);
        const positions = rising.map((share) => scale.positionOf(start + share * (end - start)));
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(positions.every((position) => position >= 0 && position <= 1)).toBe(true);
        const instants = rising.map((share) => scale.instantAt(share));
        expect(instants).toEqual([...instants].sort((a, b) => a - b));
      }),
    );
  });

  it('needs at least one segment', () => {
    expect(() => new TimeScale([])).toThrow('at least one segment');
  });
});
