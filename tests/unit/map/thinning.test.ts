import { isStanding, zoomsOfPlaces } from '#lib/map/thinning.ts';
import { describe, expect, it } from 'vitest';
import { exactly, feature } from '../atlas-builder.ts';

describe('standing places', () => {
  it('are those that always were and still are', () => {
    expect(isStanding(feature('a'))).toBe(true);
    expect(isStanding(feature('a', { time: exactly(0, null) }))).toBe(false);
    expect(isStanding(feature('a', { time: exactly(null, 0) }))).toBe(false);
  });

  it('wait until they are clear of those before them and of what is taken', () => {
    const zooms = zoomsOfPlaces(
      [
        feature('far', { anchor: [20, 50] }),
        feature('in-town', { anchor: [10.05, 50] }),
        feature('next-door', { anchor: [10.0501, 50] }),
        feature('nowhere', { anchor: null }),
      ],
      [[10, 50]],
    );
    expect(zooms.get('far')).toBe(4);
    expect(zooms.get('in-town')).toBeGreaterThan(6);
    expect(zooms.get('in-town')).toBeLessThan(13);
    expect(zooms.get('next-door')).toBe(13);
    expect(zooms.has('nowhere')).toBe(false);
  });
});
