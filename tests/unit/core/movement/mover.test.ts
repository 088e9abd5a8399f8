import { describe, expect, it } from 'vitest';
import { bandAt } from '#lib/core/movement/band.ts';
import { moverOf, trackOf } from '#lib/core/movement/mover.ts';
import { trailAt } from '#lib/core/movement/trail.ts';
import { feature } from '../../atlas-builder.ts';

const placed = {
  geometry: {
    type: 'LineString' as const,
    coordinates: [
      [0, 0],
      [1, 0],
    ],
  },
  instants: [0, 1000],
};

describe('what moves', () => {
  it('is a movement only: a stream or a line of fire has no travelling symbol', () => {
    expect(moverOf(feature('flight', { kind: 'movement', mover: 'aircraft' }))).toBe('aircraft');
    expect(moverOf(feature('walk', { kind: 'movement' }))).toBeNull();
    expect(moverOf(feature('stream', { kind: 'flow', mover: 'people' }))).toBeNull();
    expect(trackOf(feature('stream', { kind: 'flow' }), placed)).toBeNull();
    expect(trackOf(feature('place'), { ...placed, instants: null })).toBeNull();
  });

  it('is drawn as inferred where its way is inferred, with the stated uncertainty', () => {
    const attestedOf = (placement: 'derived' | 'inferred' | 'schematic') =>
      trackOf(feature('m', { kind: 'movement', placement, uncertainty: 120 }), placed)?.stretches[0]
        ?.attested;
    expect(attestedOf('derived')).toBe(true);
    expect(attestedOf('inferred')).toBe(false);
    expect(attestedOf('schematic')).toBe(false);
    const track = trackOf(feature('m', { kind: 'movement', uncertainty: 120 }), placed);
    expect(track?.uncertainty).toBe(120);
  });

  const march = {
    geometry: {
      type: 'LineString' as const,
      coordinates: [0, 0.01, 0.02, 0.03, 0.04].map((east) => [east, 0]),
    },
    instants: [0, 1000, 2000, 3000, 9000],
  };
  const inferred = feature('march', { kind: 'movement', placement: 'inferred' });

  it('leaves a solid trail where both ends are attested, a dashed one elsewhere', () => {
    const attested = [false, true, true, false, true];
    const track = trackOf(inferred, { ...march, attested });
    if (track === null) throw new Error('a march has a track');
    expect(track.stretches.map((stretch) => stretch.attested)).toEqual([false, true, false, false]);
    const pieces = trailAt(track, 9000, 9000);
    expect(pieces.map((piece) => piece.attested)).toEqual([false, true, false]);
    expect(pieces[1]?.coordinates.map(([east]) => east)).toEqual([0.01, 0.02]);
    // Only from what is attested is it known how far off it may be.
    expect(bandAt(track, 1000)).toBeCloseTo(track.uncertainty, 6);
    expect(bandAt(track, 3000)).toBeGreaterThan(500);
  });

  it('is nowhere between two vertices further apart in time than stated', () => {
    const track = trackOf(inferred, { ...march, longestGap: 5000 });
    expect(track?.positionAt(2500).state).toBe('moving');
    expect(track?.positionAt(6000)).toMatchObject({ state: 'gap', position: [0.03, 0] });
    expect(trackOf(inferred, march)?.positionAt(6000).state).toBe('moving');
    const told = track === null ? [] : trailAt(track, 9000, 9000).flatMap((one) => one.coordinates);
    expect(Math.max(...told.map(([east]) => east))).toBeCloseTo(0.03, 6);
  });
});
