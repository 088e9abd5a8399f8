import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Track } from '#lib/core/movement/track.ts';
import { BEGINS, DASHED, Frame, RECORD } from '#lib/map/movers/frame.ts';
import { countedFrom, mercatorX, mercatorY, unitsPerMetre } from '#lib/map/movers/mercator.ts';
import { lookOf, type Moving } from '#lib/map/movers/moving.ts';
import { prove } from '../../prove.ts';

const HOUR = 3_600_000;

function moving(given: Partial<Moving> = {}): Moving {
  const track = new Track({
    coordinates: [
      [73, 33],
      [73.1, 33],
    ],
    instants: [0, HOUR],
    uncertainty: 100,
    attested: false,
  });
  return {
    id: 'walk',
    track,
    symbol: 'people',
    meaning: 'focus',
    trail: HOUR,
    band: true,
    ...given,
  };
}

function frameAt(instant: number, ...all: Moving[]): Frame {
  const frame = new Frame();
  frame.fill(
    all.map((one) => [one, lookOf(one)] as const),
    instant,
    [mercatorX(73), mercatorY(33)],
  );
  return frame;
}

const records = ({ view }: { view: Float32Array }): number[][] =>
  Array.from({ length: view.length / RECORD }, (_, index) =>
    Array.from(view.subarray(index * RECORD, (index + 1) * RECORD)),
  );

describe('what the graphics card is given', () => {
  it('is one symbol, one disc and a dashed trail for each thing that moves', () => {
    const frame = frameAt(HOUR / 2, moving());
    const [symbol] = records(frame.symbols);
    expect(symbol?.[0]).toBeCloseTo(0.05 / 360, 9);
    expect(symbol?.[2]).toBeCloseTo(Math.PI / 2, 3);
    const [disc] = records(frame.bands);
    expect((disc?.[2] ?? 0) / unitsPerMetre(33)).toBeGreaterThan(100);
    const trail = records(frame.trails);
    expect(trail).toHaveLength(4);
    expect(trail.map((point) => point[5])).toEqual([BEGINS, BEGINS + DASHED, DASHED, BEGINS]);
  });

  it('is nothing of what does not move then, nor a trail or disc that nobody wants', () => {
    for (const instant of [-1, 2 * HOUR]) {
      const frame = frameAt(instant, moving());
      expect(frame.symbols.length).toBe(0);
      expect(frame.bands.length).toBe(0);
      expect(frame.trails.length).toBe(2 * RECORD);
    }
    const bare = frameAt(1, moving({ trail: 0, band: false }));
    expect(bare.symbols.length).toBe(RECORD);
    expect(bare.bands.length).toBe(0);
    expect(bare.trails.length).toBe(2 * RECORD);
  });

  it('holds any number of them', () => {
    const many = Array.from({ length: 1000 }, (_, index) => moving({ id: String(index) }));
    const frame = frameAt(HOUR / 2, ...many);
    expect(frame.symbols.length).toBe(1000 * RECORD);
    expect(frame.trails.length).toBe((2 * 1000 + 2) * RECORD);
    expect(records(frame.symbols).at(-1)).toEqual(records(frame.symbols)[0]);
  });
});

describe('the world square', () => {
  it('comes to the same place whatever it is counted from', () => {
    const number = fc.double({ min: -1, max: 1, noNaN: true });
    const matrix = fc.array(number, { minLength: 16, maxLength: 16 });
    prove(
      fc.property(matrix, number, number, number, (cells, x, y, shift) => {
        const moved = countedFrom(cells, [x, y], new Float32Array(16));
        const place = (from: ArrayLike<number>, east: number, south: number) =>
          [0, 1, 3].map(
            (row) => (from[row] ?? 0) * east + (from[4 + row] ?? 0) * south + (from[12 + row] ?? 0),
          );
        const direct = place(cells, x + shift, y - shift);
        place(moved, shift, -shift).forEach((value, index) => {
          expect(value).toBeCloseTo(direct[index] ?? NaN, 5);
        });
      }),
    );
  });
});
