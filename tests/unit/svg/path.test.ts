import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathData, simplified } from '#lib/svg/path.ts';

describe('path data', () => {
  it('are relative steps of a tenth of a pixel, no sign too many', () => {
    const points = [
      [10, 20],
      [10.04, 20],
      [15.26, 12],
      [15.26, -3.5],
    ] as const;
    expect(pathData([{ points, closed: false }])).toBe('M10 20l5.3-8 0-15.5');
    expect(pathData([{ points, closed: true }])).toBe('M10 20l5.3-8 0-15.5z');
  });

  it('are empty for what is too small to see', () => {
    const speck = [
      [1, 1],
      [1.01, 1],
      [1, 1.02],
    ] as const;
    expect(pathData([{ points: speck, closed: true }])).toBe('');
    expect(pathData([{ points: speck.slice(0, 2), closed: false }])).toBe('');
  });
});

describe('a simplified line', () => {
  const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
  const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 });

  it('keeps its ends, and strays no further than allowed', () => {
    fc.assert(
      fc.property(line, (points) => {
        const kept = simplified(points, 5);
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
        for (const point of points) expect(distanceTo(kept, point)).toBeLessThanOrEqual(5 + 1e-9);
      }),
    );
  });

  it('drops points on a straight stretch', () => {
    const points = Array.from({ length: 100 }, (_, index) => [index, 2 * index] as const);
    expect(simplified(points)).toHaveLength(2);
  });
});

function distanceTo(
  line: readonly (readonly [number, number])[],
  [x, y]: [number, number],
): number {
  return Math.min(
    ...line.slice(1).map((to, index) => {
      const from = line[index] ?? to;
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const square = dx * dx + dy * dy;
      const along = square === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / square;
      const held = Math.min(1, Math.max(0, along));
      return Math.hypot(x - from[0] - held * dx, y - from[1] - held * dy);
    }),
  );
}
