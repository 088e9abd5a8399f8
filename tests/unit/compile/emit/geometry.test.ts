import { describe, expect, it } from 'vitest';
import { drawnGeometry } from '#lib/compile/emit/geometry.ts';

describe('a geometry on its way to the map', () => {
  it.each([
    ['LineString', 'westwards'],
    ['MultiLineString', 'westwards and back'],
  ] as const)('leads where its author drew it: %s %s', (type, _) => {
    const west = [
      [73.1, 33.6],
      [73, 33.7],
      [63, 26],
    ];
    const coordinates = type === 'LineString' ? west : [west, west.toReversed()];
    expect(drawnGeometry({ type, coordinates } as never, null)).toEqual({ type, coordinates });
  });

  it('has its outer rings counter-clockwise, however they were drawn', () => {
    const clockwise: [number, number][] = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    expect(drawnGeometry({ type: 'Polygon', coordinates: [clockwise] }, null)).toEqual({
      type: 'Polygon',
      coordinates: [clockwise.toReversed()],
    });
  });
});
