import { describe, expect, it } from 'vitest';
import { moverOf, trackOf } from '#lib/core/movement/mover.ts';
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
});
