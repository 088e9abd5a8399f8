import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCamera, parseCamera } from '#lib/core/view/camera-text.ts';
import { prove } from '../../prove.ts';
import { camera } from './views.ts';

describe('a camera in an address', () => {
  it('is zoom, latitude and longitude, and how it is turned where it is', () => {
    const straight = {
      center: [73.0865412, 33.71289] as const,
      zoom: 15.504,
      bearing: 0,
      pitch: 0,
    };
    expect(formatCamera(straight)).toBe('15.5/33.71289/73.08654');
    expect(formatCamera({ ...straight, bearing: -20.04 })).toBe('15.5/33.71289/73.08654/-20/0');
    expect(formatCamera({ ...straight, pitch: 45 })).toBe('15.5/33.71289/73.08654/0/45');
  });

  it('is written without exponents and without a minus before nothing', () => {
    const tiny = { center: [-0.000001, 0.00001] as const, zoom: 0, bearing: -0.01, pitch: 0 };
    expect(formatCamera(tiny)).toBe('0/0.00001/0');
  });

  it('comes back to within a metre, and exactly once it was written', () => {
    prove(
      fc.property(camera, (camera) => {
        const text = formatCamera(camera);
        const read = parseCamera(text);
        expect(read?.center[0]).toBeCloseTo(camera.center[0], 4);
        expect(read?.center[1]).toBeCloseTo(camera.center[1], 4);
        expect(read?.zoom).toBeCloseTo(camera.zoom, 1);
        expect(read?.bearing).toBeCloseTo(camera.bearing, 0);
        expect(read?.pitch).toBeCloseTo(camera.pitch, 0);
        expect(read && formatCamera(read)).toBe(text);
      }),
      500,
    );
  });

  it.each([
    '',
    '15',
    '15/33.7',
    '15/33.7/73.1/0',
    '15/33.7/73.1/0/0/0',
    '15/33.7/east',
    '15/33.7/',
    '15/ 33.7/73.1',
    '1e1/33.7/73.1',
    'NaN/33.7/73.1',
    'Infinity/33.7/73.1',
    '-1/33.7/73.1',
    '25/33.7/73.1',
    '15/91/73.1',
    '15/33.7/181',
    '15/33.7/73.1/181/0',
    '15/33.7/73.1/0/86',
    '15/33.7/73.1/0/-1',
  ])('is no place one can look at: %j', (text) => {
    expect(parseCamera(text)).toBeNull();
  });
});
