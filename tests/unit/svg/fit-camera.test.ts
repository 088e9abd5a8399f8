import { describe, expect, it } from 'vitest';
import { MapProjection } from '#lib/svg/projection.ts';
import { fitCamera } from '#lib/svg/fit-camera.ts';

const camera = { center: [13.4, 52.5], zoom: 12, bearing: 10, pitch: 0 } as const;

describe('the camera of a picture', () => {
  it.each([
    ['as large as the map seen', { width: 800, height: 400 }, 12],
    ['half as large', { width: 400, height: 200 }, 11],
    ['much smaller: it stays readable', { width: 100, height: 100 }, 11],
    ['larger: it comes closer, but not much', { width: 4000, height: 4000 }, 12.5],
    ['narrower: all that was seen stays in sight', { width: 600, height: 800 }, 11.585],
  ])('%s', (_, frame, zoom) => {
    const found = fitCamera(camera, frame, { width: 800, height: 400 }, [0, 30, 40, 60]);
    expect(found.zoom).toBeCloseTo(zoom, 3);
    expect(found.center[0]).toBeCloseTo(camera.center[0]);
    expect(found.center[1]).toBeCloseTo(camera.center[1]);
    expect(found.bearing).toBe(camera.bearing);
  });

  it('stays inside the area that has a base map', () => {
    const bounds = [10, 50, 11, 51] as const;
    const frame = { width: 900, height: 300 };
    const corner = { ...camera, center: [10, 51] as const, bearing: 0, zoom: 9 };
    const found = fitCamera(corner, frame, { width: 1800, height: 600 }, bounds);
    const { ground } = new MapProjection(found, [24, 24, 900 - 24, 300 - 24]);
    expect(ground[0]).toBeGreaterThan(10 - 1e-6);
    expect(ground[1]).toBeGreaterThan(50 - 1e-6);
    expect(ground[2]).toBeLessThan(11 + 1e-6);
    expect(ground[3]).toBeLessThan(51 + 1e-6);
  });
});
