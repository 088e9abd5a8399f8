import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from '#lib/core/movement/arc.ts';
import { Track } from '#lib/core/movement/track.ts';
import { trailAt, trailLengthOf } from '#lib/core/movement/trail.ts';
import { prove } from '../../prove.ts';
import { share, trackOptions } from './tracks.ts';

const HOUR = 3_600_000;
const coordinates = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
];
const instants = [0, HOUR, 2 * HOUR, 3 * HOUR];

describe('the trail', () => {
  it('ends where the thing is, begins where it was, and only fades on the way back', () => {
    prove(
      fc.property(trackOptions, share, share, (options, part, size) => {
        const track = new Track({ ...options, longestGap: undefined, attested: true });
        const at = track.start + part * (track.end - track.start);
        const length = 1 + size * (track.end - track.start);
        const [trail] = trailAt(track, at, length);
        if (trail === undefined) {
          expect(at).toBe(track.start);
          return;
        }
        const ends = [trail.coordinates.at(-1), trail.coordinates[0]] as [number, number][];
        [at, Math.max(track.start, at - length)].forEach((instant, index) => {
          const { position } = track.positionAt(instant);
          expect(distanceBetween(ends[index] ?? [], [...position])).toBeLessThan(0.05);
        });
        expect(trail.weights).toEqual([...trail.weights].sort((a, b) => a - b));
        expect(trail.weights.at(-1)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('tells what is attested from what is inferred', () => {
    const track = new Track({ coordinates, instants, attested: [true, true, false, true] });
    const pieces = trailAt(track, 2.5 * HOUR, 2 * HOUR);
    expect(pieces.map(({ attested }) => attested)).toEqual([true, false]);
    expect(pieces.map((piece) => piece.coordinates.map(([east]) => east))).toEqual([
      [expect.closeTo(0.5, 6), 1],
      [1, 2, expect.closeTo(2.5, 6)],
    ]);
    expect(pieces[0]?.weights).toEqual([0, 0.25]);
    expect(pieces[1]?.weights).toEqual([0.25, 0.75, 1]);
  });

  it('shows nothing of a gap', () => {
    const gap = new Track({
      coordinates,
      instants: [0, HOUR, 9 * HOUR, 10 * HOUR],
      longestGap: HOUR,
    });
    expect(trailAt(gap, 5 * HOUR, HOUR)).toEqual([]);
    const pieces = trailAt(gap, 10 * HOUR, 10 * HOUR);
    expect(pieces.map((piece) => piece.coordinates)).toEqual([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [3, 0],
      ],
    ]);
  });

  it('fades away after the end of the movement, and is not there before its start', () => {
    const track = new Track({ coordinates, instants });
    const [trail] = trailAt(track, 3.5 * HOUR, HOUR);
    expect(trail?.weights).toEqual([0, 0.5]);
    expect(trailAt(track, 4 * HOUR, HOUR)).toEqual([]);
    expect(trailAt(track, 0, HOUR)).toEqual([]);
    expect(trailAt(track, -HOUR, HOUR)).toEqual([]);
  });

  it('is a quarter of the time of a way, and less than a round of one that circles', () => {
    expect(trailLengthOf(new Track({ coordinates, instants }))).toBe((3 * HOUR) / 4);
    const corners = Array.from({ length: 81 }, (_, corner) => {
      const angle = (corner / 8) * 2 * Math.PI;
      return [Math.cos(angle) / 100, Math.sin(angle) / 100];
    });
    const circling = new Track({
      coordinates: corners,
      instants: corners.map((_, corner) => corner * HOUR),
    });
    expect(trailLengthOf(circling)).toBeGreaterThan(4 * HOUR);
    expect(trailLengthOf(circling)).toBeLessThan(8 * HOUR);
  });
});
