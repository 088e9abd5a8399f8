import { describe, expect, it } from 'vitest';
import type { Camera } from '#lib/core/atlas/model.ts';
import { Chase } from '#lib/map/movers/chase.ts';
import { HandFrames } from '../held-data.ts';

function chased(gently: boolean, nearest = 20) {
  const frames = new HandFrames();
  const centres: (readonly [number, number])[] = [];
  const zooms: number[] = [];
  const map = {
    camera: { center: [10, 50] as const, zoom: 15 },
    moveTo: ({ center, zoom }: Partial<Camera>) => {
      if (center !== undefined) centres.push(center);
      if (zoom !== undefined) zooms.push(zoom);
    },
  };
  const chase = new Chase(map, frames.next, { nearest, gently });
  const away = ([x, y]: readonly [number, number]) =>
    Math.hypot((centres.at(-1)?.[0] ?? NaN) - x, (centres.at(-1)?.[1] ?? NaN) - y);
  return { chase, frames, centres, zooms, away };
}

describe('following what moves', () => {
  it('comes nearer frame by frame, and then stays on it', () => {
    const { chase, frames, away } = chased(true);
    chase.to([10.1, 50]);
    let before = away([10.1, 50]);
    expect(before).toBeCloseTo(0.1, 9);
    for (let frame = 0; frame < 80; frame += 1) {
      frames.draw();
      expect(away([10.1, 50])).toBeLessThanOrEqual(before);
      before = away([10.1, 50]);
    }
    expect(before).toBe(0);
    chase.to([10.2, 50.1]);
    expect(away([10.2, 50.1])).toBe(0);
  });

  it('is there at once for readers who want less motion', () => {
    const { chase, centres, away } = chased(false);
    chase.to([10.1, 50]);
    expect(away([10.1, 50])).toBe(0);
    expect(centres).toHaveLength(1);
  });

  it('goes far enough out for the ground to pass calmly, and never nearer', () => {
    const far = chased(true, 9);
    far.chase.to([10.1, 50]);
    for (let frame = 0; frame < 120; frame += 1) far.frames.draw();
    expect(far.zooms.at(-1)).toBe(9);
    const near = chased(true, 18);
    near.chase.to([10.1, 50]);
    for (let frame = 0; frame < 120; frame += 1) near.frames.draw();
    expect(near.zooms.at(-1)).toBe(15);
  });

  it('moves nothing more once it has stopped', () => {
    const { chase, frames, centres } = chased(true);
    chase.to([10.1, 50]);
    chase.stop();
    const { length } = centres;
    frames.draw();
    expect(centres).toHaveLength(length);
  });
});
