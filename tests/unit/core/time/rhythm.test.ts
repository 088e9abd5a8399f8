import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhythm } from '#lib/core/time/rhythm.ts';
import { DAY, HOUR } from '#lib/core/time/zone.ts';
import { prove } from '../../prove.ts';

const extent = { start: 0, end: 100 * DAY };
const moment = fc.integer({ min: -DAY, max: 101 * DAY });
const rhythms = fc
  .record({
    moments: fc.array(moment, { maxLength: 20 }),
    keys: fc.array(moment, { maxLength: 4 }),
    moving: fc.array(
      fc.tuple(moment, fc.integer({ min: 1, max: DAY })).map(([start, length]) => ({
        start,
        end: start + length,
      })),
      { maxLength: 4 },
    ),
  })
  .map(({ moments, keys, moving }) => rhythm(moments, keys, extent, moving));

describe('the rhythm of a replay', () => {
  it('begins at the beginning and ends at the end', () => {
    prove(
      fc.property(rhythms, (pace) => {
        expect(pace.instantAt(0)).toBe(extent.start);
        expect(pace.instantAt(pace.duration)).toBe(extent.end);
        expect(pace.instantAt(-5)).toBe(extent.start);
        expect(pace.instantAt(pace.duration + 5)).toBe(extent.end);
      }),
    );
  });

  it('never runs backwards and never jumps', () => {
    prove(
      fc.property(rhythms, fc.double({ min: 0, max: 1, noNaN: true }), (pace, share) => {
        const seconds = share * pace.duration;
        const later = seconds + 1e-6;
        const step = pace.instantAt(later) - pace.instantAt(seconds);
        expect(step).toBeGreaterThanOrEqual(0);
        // The longest silence takes four seconds.
        expect(step).toBeLessThanOrEqual((extent.end * 1e-6) / 4 + 2);
      }),
    );
  });

  it('comes back to an instant from the second that shows it', () => {
    prove(
      fc.property(rhythms, fc.integer({ min: extent.start, max: extent.end }), (pace, instant) => {
        // Seconds have no infinite digits: over a hundred days they are exact to the millisecond.
        const first = pace.secondsAt(instant);
        const last = pace.lastSecondAt(instant);
        expect(last).toBeGreaterThanOrEqual(first - 1e-9);
        for (const seconds of [first, last]) {
          expect(Math.abs(pace.instantAt(seconds) - instant)).toBeLessThan(5);
        }
      }),
    );
  });

  it('compresses silence and slows down where much happens', () => {
    const moments = [10 * DAY, 10 * DAY + HOUR, 10 * DAY + 2 * HOUR];
    const pace = rhythm(moments, [], extent);
    const quiet = pace.rateFrom(5 * DAY);
    const dense = pace.rateFrom(10 * DAY + HOUR / 2);
    expect(quiet).toBeGreaterThan(50 * dense);
  });

  it('gives what moves the time to be watched, whatever else happens meanwhile', () => {
    const [start, end] = [10 * DAY, 10 * DAY + HOUR];
    for (const moments of [[], [start + HOUR / 3, start + HOUR / 2]]) {
      const pace = rhythm(moments, [], extent, [{ start, end }]);
      expect(pace.secondsAt(end) - pace.secondsAt(start)).toBeGreaterThanOrEqual(6);
    }
  });

  it('stands at key moments', () => {
    const pace = rhythm([], [10 * DAY], extent);
    const reached = pace.secondsAt(10 * DAY);
    expect(pace.instantAt(reached + 1)).toBe(10 * DAY);
    expect(pace.instantAt(reached + 2)).toBeGreaterThan(10 * DAY);
    expect([-0.1, 0.1, 1, 2].map((seconds) => pace.holdsAt(reached + seconds))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(pace.lastSecondAt(10 * DAY) - reached).toBeCloseTo(1.5);
  });
});
