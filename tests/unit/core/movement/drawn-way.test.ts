import { describe, expect, it } from 'vitest';
import { distanceBetween } from '#lib/core/movement/arc.ts';
import { drawnWay } from '#lib/core/movement/drawn-way.ts';
import { Track } from '#lib/core/movement/track.ts';

describe('the way of a movement as a map draws it', () => {
  it('is left as it is where it is short', () => {
    const short = [
      [10, 50],
      [10.1, 50.05],
      [10.2, 50],
    ];
    expect(drawnWay(short)).toEqual(short);
  });

  it('keeps to the great circle on which it is travelled', () => {
    const ends = [
      [73.1, 33.6],
      [63.1, 26],
    ];
    const way = drawnWay(ends);
    expect([way[0], way.at(-1)]).toEqual(ends);
    const track = new Track({ coordinates: ends, instants: [0, 1000] });
    way.forEach((place, index) => {
      const { position } = track.positionAt((1000 * index) / (way.length - 1));
      expect(distanceBetween([...place], [...position])).toBeLessThan(1);
      const before = way[index - 1];
      if (before !== undefined) expect(distanceBetween(before, place)).toBeLessThan(20_001);
    });
  });
});
