import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from '#lib/core/movement/arc.ts';
import { Track } from '#lib/core/movement/track.ts';
import { prove } from '../../prove.ts';
import { share, trackOptions } from './tracks.ts';

const HOUR = 3_600_000;
/** Metres by which rounding may move a place. */
const ROUNDING = 0.01;

const instantOf = ({ start, end }: Track, part: number) => start + part * (end - start);
const fastest = ({ stretches }: Track) =>
  Math.max(
    ...stretches.map(({ from, to }) => (to.distance - from.distance) / (to.instant - from.instant)),
  );

describe('something on its track', () => {
  it('is at each vertex at the instant written beside it', () => {
    prove(
      fc.property(trackOptions, (options) => {
        const track = new Track(options);
        options.coordinates.forEach((place, index) => {
          const { position } = track.positionAt(options.instants[index] ?? NaN);
          expect(distanceBetween([...position], place)).toBeLessThan(ROUNDING);
        });
      }),
    );
  });

  it('never jumps: a moment later it is no further than it can have gone', () => {
    prove(
      fc.property(
        trackOptions,
        share,
        fc.integer({ min: 0, max: HOUR }),
        (options, part, later) => {
          const track = new Track({ ...options, longestGap: undefined });
          const at = instantOf(track, part);
          const one = track.positionAt(at).position;
          const other = track.positionAt(at + later).position;
          const most = fastest(track) * later + ROUNDING;
          expect(distanceBetween([...one], [...other])).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('goes along its way and never back', () => {
    prove(
      fc.property(trackOptions, share, share, (options, one, other) => {
        const track = new Track(options);
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((part) =>
          track.distanceAt(instantOf(track, part)),
        );
        expect(earlier).toBeLessThanOrEqual((later ?? NaN) + ROUNDING);
      }),
    );
  });

  it('always has a place on the globe and a heading of the compass, at any instant at all', () => {
    const instants = fc.oneof(fc.integer({ min: -HOUR, max: 100 * HOUR }), fc.constant(0));
    prove(
      fc.property(trackOptions, instants, (options, at) => {
        const { position, heading } = new Track(options).positionAt(at);
        expect(Math.abs(position[0])).toBeLessThanOrEqual(180);
        expect(Math.abs(position[1])).toBeLessThanOrEqual(90);
        expect(heading).toBeGreaterThanOrEqual(0);
        expect(heading).toBeLessThan(360);
      }),
    );
  });

  it('heads where it will be a moment later', () => {
    const track = new Track({
      coordinates: [
        [10, 50],
        [10, 51],
        [12, 51],
      ],
      instants: [0, HOUR, 2 * HOUR],
    });
    expect(track.positionAt(HOUR / 2).heading).toBeCloseTo(0, 6);
    expect(track.positionAt(1.5 * HOUR).heading).toBeCloseTo(90, 6);
    // A great circle eastwards in the north leaves a little north of east.
    expect(track.positionAt(HOUR).heading).toBeCloseTo(89.22, 1);
    expect(track.positionAt(3 * HOUR).heading).toBeCloseTo(90.78, 1);
  });

  it('is waiting before its time, moving in it, and has gone at its very end', () => {
    const track = new Track({
      coordinates: [
        [0, 0],
        [1, 0],
      ],
      instants: [0, HOUR],
    });
    expect([-1, 0, HOUR - 1, HOUR].map((at) => track.positionAt(at).state)).toEqual([
      'before',
      'moving',
      'moving',
      'after',
    ]);
    expect(track.positionAt(-HOUR).position).toEqual([0, 0]);
    expect(track.positionAt(9 * HOUR).position).toEqual([1, 0]);
  });

  it('is held where it was last known while nobody says where it is', () => {
    const track = new Track({
      coordinates: [
        [0, 0],
        [0, 1],
        [5, 1],
        [6, 1],
      ],
      instants: [0, HOUR, 9 * HOUR, 10 * HOUR],
      longestGap: 2 * HOUR,
    });
    expect(track.positionAt(5 * HOUR)).toEqual({ position: [0, 1], heading: 0, state: 'gap' });
    expect(track.positionAt(9 * HOUR - 1).position).toEqual([0, 1]);
    expect(track.positionAt(9 * HOUR)).toMatchObject({ position: [5, 1], state: 'moving' });
  });

  it('keeps looking the way it came while it rests', () => {
    const track = new Track({
      coordinates: [
        [0, 0],
        [0, 0],
        [1, 0],
        [1, 0],
      ],
      instants: [0, HOUR, 2 * HOUR, 3 * HOUR],
    });
    const headings = [0.5, 1.5, 2.5, 3.5].map((hours) => track.positionAt(hours * HOUR).heading);
    for (const heading of headings) expect(heading).toBeCloseTo(90, 6);
  });

  it('crosses the antimeridian and a pole by the short way', () => {
    const pacific = new Track({
      coordinates: [
        [179, 0],
        [-179, 0],
      ],
      instants: [0, HOUR],
    });
    expect(Math.abs(pacific.positionAt(HOUR / 2).position[0])).toBeCloseTo(180, 6);
    expect(pacific.positionAt(HOUR / 4).position[0]).toBeCloseTo(179.5, 6);
    const arctic = new Track({
      coordinates: [
        [20, 80],
        [-160, 80],
      ],
      instants: [0, HOUR],
    });
    expect(arctic.positionAt(HOUR / 2).position[1]).toBeCloseTo(90, 4);
    expect(arctic.positionAt(HOUR / 4).position[1]).toBeCloseTo(85, 6);
    expect(arctic.positionAt((3 * HOUR) / 4).heading).toBeCloseTo(180, 6);
  });

  it('refuses a line whose instants do not rise or do not match', () => {
    const coordinates = [
      [0, 0],
      [1, 1],
    ];
    for (const instants of [[0], [5, 5], [5, 4], [0, NaN], [0, 1, 2]]) {
      expect(() => new Track({ coordinates, instants })).toThrow(RangeError);
    }
    expect(() => new Track({ coordinates: [[0, 0]], instants: [0] })).toThrow(RangeError);
  });
});
