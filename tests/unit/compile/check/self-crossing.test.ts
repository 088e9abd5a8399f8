import { circle, kinks, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { selfCrossing } from '#lib/compile/check/self-crossing.ts';

/** Positions of a coarse grid, so that edges often stand upright, touch and lie on each other's ends. */
const grid = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
const rings = fc
  .uniqueArray(grid, {
    minLength: 3,
    maxLength: 9,
    selector: ([x, y]) => `${String(x)} ${String(y)}`,
  })
  .map((vertices): Position[] => [...vertices, ...vertices.slice(0, 1)]);

describe('a ring that meets itself', () => {
  it('is found wherever a look at every pair of edges finds one, and nowhere else', () => {
    fc.assert(
      fc.property(rings, (ring) => {
        const every = kinks(polygon([ring])).features.map(({ geometry }) => geometry.coordinates);
        const met = selfCrossing(ring);
        expect(met !== null).toBe(every.length > 0);
        if (met === null) return;
        const distances = every.map(([x = 0, y = 0]) =>
          Math.hypot(x - (met[0] ?? NaN), y - (met[1] ?? NaN)),
        );
        expect(Math.min(...distances)).toBeLessThan(1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it('is told by where its edges cross, or a vertex touches an edge', () => {
    expect(
      selfCrossing([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ]),
    ).toEqual([1, 1]);
    expect(
      selfCrossing([
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ]),
    ).toEqual([2, 0]);
  });

  it('is looked for in an outline of forty thousand positions as well', () => {
    const [outline = []] = circle([73, 33], 10, { steps: 40_000 }).geometry.coordinates;
    expect(selfCrossing(outline)).toBeNull();
    const [a = [], b = []] = outline.slice(20_000, 20_002);
    const tangled = [...outline.slice(0, 20_000), b, a, ...outline.slice(20_002)];
    expect(selfCrossing(tangled)).not.toBeNull();
  });
});
