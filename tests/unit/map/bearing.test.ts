import { bearingAtEnd } from '#lib/map/bearing.ts';
import { describe, expect, it } from 'vitest';

describe('the direction of an arrow', () => {
  it.each([
    ['north', [10, 51], 0],
    ['east', [11, 50], 90],
    ['south', [10, 49], 180],
    ['west', [9, 50], -90],
  ])('is %s', (_, end, bearing) => {
    const [longitude = 0] = end;
    expect(bearingAtEnd([[10, 50], end])).toBeCloseTo(bearing, longitude === 10 ? 9 : 6);
  });

  it('is that of the last stretch, over vertices that repeat', () => {
    const line = [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 1],
    ];
    expect(bearingAtEnd(line)).toBeCloseTo(90, 6);
  });

  it('is as the map draws it: a degree of longitude is shorter than one of latitude', () => {
    const bearing = bearingAtEnd([
      [0, 59.5],
      [1, 60.5],
    ]);
    expect(bearing).toBeCloseTo((Math.atan(0.5) * 180) / Math.PI, 1);
  });

  it('is north for what goes nowhere', () => {
    expect(bearingAtEnd([])).toBe(0);
    expect(bearingAtEnd([[1, 1]])).toBe(0);
  });
});
