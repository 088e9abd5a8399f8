import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from '#lib/core/movement/arc.ts';
import { bandAt } from '#lib/core/movement/band.ts';
import { Track } from '#lib/core/movement/track.ts';
import { prove } from '../../prove.ts';
import { share, trackOptions } from './tracks.ts';

const HOUR = 3_600_000;
const ROUNDING = 0.05;

describe('the band around something that moves', () => {
  it('holds the true position of whoever kept to the way at up to twice the mean speed', () => {
    prove(
      fc.property(trackOptions, share, share, share, (options, part, pace, pause) => {
        const track = new Track({ ...options, longestGap: undefined });
        const at = track.start + part * (track.end - track.start) * 0.999;
        const stretch = track.stretches[track.indexAt(at)];
        if (stretch === undefined) return;
        const [from, to] = stretch.known;
        // Waits, then goes at an even pace between the mean speed and its double.
        const time = to.instant - from.instant;
        const speed = 1 + pace;
        const leaves = from.instant + pause * time * (1 - 1 / speed);
        const done = Math.min(1, Math.max(0, ((at - leaves) / time) * speed));
        const truth = placeAtDistance(track, from.distance + done * (to.distance - from.distance));
        const away = distanceBetween([...track.positionAt(at).position], truth);
        expect(away).toBeLessThanOrEqual(bandAt(track, at) + ROUNDING);
      }),
    );
  });

  it('never jumps where there is no gap', () => {
    prove(
      fc.property(trackOptions, share, (options, part) => {
        const track = new Track({ ...options, longestGap: undefined });
        const at = track.start + part * (track.end - track.start);
        const speeds = track.stretches.map(
          ({ from, to, known: [k0, k1] }) =>
            (to.distance - from.distance) / (to.instant - from.instant) +
            (2 * (k1.distance - k0.distance)) / (k1.instant - k0.instant),
        );
        const change = Math.abs(bandAt(track, at + 1) - bandAt(track, at));
        expect(change).toBeLessThanOrEqual(Math.max(...speeds) + 1e-3);
      }),
    );
  });

  it('is the stated uncertainty at known vertices and half the way wider between them', () => {
    const coordinates = [
      [0, 0],
      [1, 0],
      [2, 0],
    ];
    const instants = [0, HOUR, 2 * HOUR];
    const degree = distanceBetween([0, 0], [1, 0]);
    const known = new Track({ coordinates, instants, uncertainty: 100 });
    expect(bandAt(known, 0)).toBe(100);
    expect(bandAt(known, HOUR)).toBeCloseTo(100, 6);
    expect(bandAt(known, HOUR / 2)).toBeCloseTo(100 + degree / 2, 3);
    expect(bandAt(known, HOUR / 4)).toBeCloseTo(100 + degree / 4, 3);
    expect(bandAt(known, 9 * HOUR)).toBe(100);
    // With the middle only inferred, it is widest there.
    const attested = [true, false, true];
    const unknown = new Track({ coordinates, instants, uncertainty: 100, attested });
    expect(bandAt(unknown, HOUR)).toBeCloseTo(100 + degree, 3);
  });

  it('reaches as far as it may have gone while nobody says where it is', () => {
    const track = new Track({
      coordinates: [
        [0, 0],
        [1, 0],
      ],
      instants: [0, 8 * HOUR],
      longestGap: HOUR,
    });
    const degree = distanceBetween([0, 0], [1, 0]);
    expect(bandAt(track, 2 * HOUR)).toBeCloseTo(degree / 2, 3);
    expect(bandAt(track, 6 * HOUR)).toBeCloseTo(degree, 3);
  });
});

/** The place so many metres along a track. */
function placeAtDistance(track: Track, metres: number): number[] {
  const stretch = track.stretches.find(({ to }) => metres <= to.distance) ?? track.stretches.at(-1);
  if (stretch === undefined) throw new Error('A track has stretches.');
  const { from, to, arc } = stretch;
  const out = { longitude: from.longitude, latitude: from.latitude, heading: 0 };
  const way = to.distance - from.distance;
  if (way > 0) arc.writeAt(Math.min(1, (metres - from.distance) / way), out);
  return [out.longitude, out.latitude];
}
