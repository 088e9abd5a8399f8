import { describe, expect, it } from 'vitest';
import type { Camera } from '#lib/core/atlas/model.ts';
import { CameraPath } from '#lib/map/camera-path.ts';
import { camera } from '../atlas-builder.ts';

const WIDTH = 1280;
const town = camera(10, 50, 15);
const street = camera(10.002, 50.001, 16);
const country = camera(12, 48, 5.5);

const everyFrame = (path: CameraPath, from: number, to: number): Camera[] =>
  Array.from({ length: Math.round((to - from) * 30) + 1 }, (_, frame) =>
    path.at(from + frame / 30),
  );

/** How many pixels of the map the middle moves and the zoom shifts between two pictures. */
const step = (a: Camera, b: Camera) => {
  const pixels = (512 * 2 ** Math.max(a.zoom, b.zoom) * Math.abs(b.center[0] - a.center[0])) / 360;
  return Math.max(pixels, 200 * Math.abs(b.zoom - a.zoom));
};

describe('the way of a camera through a film', () => {
  it('stands where it begins until it is sent elsewhere', () => {
    const path = new CameraPath(town, WIDTH);
    expect([path.at(0), path.at(7)]).toEqual([town, town]);
  });

  it('begins a flight where it stood, arrives exactly and stays there', () => {
    const path = new CameraPath(town, WIDTH);
    path.flyTo(country, 2);
    const first = path.at(2);
    expect(first.center[0]).toBeCloseTo(town.center[0], 9);
    expect(first.center[1]).toBeCloseTo(town.center[1], 9);
    expect(first.zoom).toBeCloseTo(town.zoom, 9);
    expect([path.at(5), path.at(60)]).toEqual([country, country]);
    expect(path.at(3)).not.toEqual(country);
  });

  it('moves without a jump, even where one flight breaks off another', () => {
    const path = new CameraPath(town, WIDTH);
    path.flyTo(country, 0);
    const cameras = everyFrame(path, 0, 0.8);
    path.flyTo(street, 0.8);
    cameras.push(...everyFrame(path, 0.8, 4).slice(1));
    const jumps = cameras.slice(1).map((next, index) => step(cameras[index] ?? next, next));
    expect(Math.max(...jumps)).toBeLessThan(WIDTH / 4);
    expect(cameras.at(-1)).toEqual(street);
  });

  it('turns the shorter way round', () => {
    const path = new CameraPath({ ...town, bearing: 350 }, WIDTH);
    path.flyTo({ ...town, bearing: 10 }, 0);
    for (const { bearing } of everyFrame(path, 0, 1)) {
      expect((((bearing + 20) % 360) + 360) % 360).toBeLessThanOrEqual(30.001);
    }
  });

  it('is the same for the same flights', () => {
    const [once, again] = [1, 2].map(() => {
      const path = new CameraPath(town, WIDTH);
      path.flyTo(country, 1);
      return everyFrame(path, 1, 4);
    });
    expect(once).toEqual(again);
  });
});
