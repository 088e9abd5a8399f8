import { metresBetween, pixelsAtZoomZero, reachOf, zoomAtWhich } from '#lib/map/ground-size.ts';
import { circleAround } from '#lib/map/uncertainty-ring.ts';
import distance from '@turf/distance';
import { describe, expect, it } from 'vitest';

const SECTOR = [73.0716, 33.7033, 73.0992, 33.7266] as const;

describe('sizes on the ground', () => {
  it('are those of a sphere, near enough', () => {
    const [west, south, east, north] = SECTOR;
    const diagonal = distance([west, south], [east, north], { units: 'meters' });
    expect(reachOf(SECTOR) / (diagonal / 2)).toBeCloseTo(1, 2);
    expect(metresBetween([west, south], [east, north]) / diagonal).toBeCloseTo(1, 2);
    expect(reachOf(null)).toBe(0);
  });

  it('double in pixels with each zoom', () => {
    const here = [73, 33.7];
    const zoom = zoomAtWhich(100, 50, here);
    expect(pixelsAtZoomZero(100, here) * 2 ** zoom).toBeCloseTo(50, 9);
    expect(zoomAtWhich(100, 100, here)).toBeCloseTo(zoom + 1, 9);
  });

  it('are larger on the map far from the equator', () => {
    expect(pixelsAtZoomZero(1, [0, 60]) / pixelsAtZoomZero(1, [0, 0])).toBeCloseTo(2, 6);
  });
});

describe('a circle of uncertainty', () => {
  const [ring = []] = circleAround([73.08, 33.71], 500).coordinates;

  it('has its radius in metres all the way round', () => {
    for (const corner of ring) {
      const radius = distance([73.08, 33.71], corner, { units: 'meters' });
      expect(radius / 500).toBeCloseTo(1, 2);
    }
  });

  it('is closed and counter-clockwise', () => {
    expect(ring.at(-1)).toEqual(ring[0]);
    const doubled = ring.slice(1).map(([x = 0, y = 0], index) => {
      const [x0 = 0, y0 = 0] = ring[index] ?? [];
      return x0 * y - x * y0;
    });
    expect(doubled.reduce((sum, part) => sum + part, 0)).toBeGreaterThan(0);
  });
});
