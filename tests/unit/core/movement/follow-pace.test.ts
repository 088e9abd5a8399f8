import { describe, expect, it } from 'vitest';
import { followPace } from '#lib/core/movement/follow-pace.ts';
import { Track } from '#lib/core/movement/track.ts';

const MINUTE = 60_000;
const DEGREE = 111_195; // metres of a degree of latitude

const drive = (metres: number, minutes: number) =>
  new Track({
    coordinates: [
      [10, 50],
      [10, 50 + metres / DEGREE],
    ],
    instants: [1000, 1000 + minutes * MINUTE],
  });

describe('the pace of what is followed', () => {
  it('leads evenly from the first moment of the way to the last', () => {
    const pace = followPace(drive(12_000, 30));
    expect(pace.duration).toBeCloseTo(20, 1);
    expect(pace.instantAt(0)).toBe(1000);
    expect(pace.instantAt(pace.duration)).toBe(1000 + 30 * MINUTE);
    expect(pace.instantAt(pace.duration / 2)).toBe(1000 + 15 * MINUTE);
  });

  it('leaves time to watch a short way, and bears with a long one', () => {
    expect(followPace(drive(50, 240)).duration).toBe(10);
    expect(followPace(drive(400_000, 60)).duration).toBe(60);
  });
});
