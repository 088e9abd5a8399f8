import { describe, expect, it } from 'vitest';
import { insetOf, zoomThatFits } from '#lib/core/view/locator.ts';

const square = {
  bbox: [70, 30, 74, 34] as const,
  rings: [
    [
      [70, 30],
      [74, 30],
      [74, 34],
      [70, 34],
      [70, 30],
    ],
  ],
};

describe('the inset that shows where one is', () => {
  it('has north at the top and the corners of the country at its own', () => {
    const { x, y, width, height } = insetOf(square, 80);
    expect([x(70), y(34)]).toEqual([0, 0]);
    expect([x(74), y(30)]).toEqual([width, height]);
  });

  it('shortens degrees of longitude as they are on the ground', () => {
    const { width, height } = insetOf(square, 80);
    expect(width / height).toBeCloseTo(Math.cos((32 * Math.PI) / 180), 6);
  });

  it('draws every ring closed', () => {
    expect(insetOf(square, 80).outline).toMatch(/^M[^M]*Z$/);
  });

  it('finds the zoom at which the whole is seen', () => {
    expect(zoomThatFits([-180, -85, 180, 85], 512)).toBe(0);
    expect(zoomThatFits([0, 0, 90, 10], 512)).toBe(2);
  });
});
