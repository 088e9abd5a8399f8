import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMarks } from '#lib/core/time/mark-layout.ts';
import { prove } from '../../prove.ts';

const xs = fc
  .array(fc.integer({ min: 0, max: 300 }), { maxLength: 120 })
  .map((list) => list.sort((a, b) => a - b));
const room = fc.integer({ min: 20, max: 120 });

describe('marks in the room above the axis', () => {
  it('stand on the axis, and over one another where they would overlap', () => {
    const { placed, size, crowds } = layOutMarks([10, 14, 60], 100);
    expect(placed.map(({ level }) => level)).toEqual([0, 1, 0]);
    expect(size).toBe(14);
    expect(crowds).toEqual([]);
  });

  it('shrink before any is left out', () => {
    const column = Array.from({ length: 10 }, () => 50);
    const { size, placed, crowds } = layOutMarks(column, 100);
    expect(size).toBe(9);
    expect(placed).toHaveLength(10);
    expect(crowds).toEqual([]);
  });

  it('are counted where even the smallest find no room', () => {
    const column = Array.from({ length: 30 }, () => 50);
    const { size, placed, crowds, crowdLevel } = layOutMarks(column, 100);
    expect(size).toBe(8);
    expect(placed).toHaveLength(crowdLevel);
    expect(crowds).toHaveLength(1);
    expect(crowds[0]).toMatchObject({ x: 50 });
    expect(crowds[0]?.indices).toHaveLength(30 - crowdLevel);
  });

  it('never overlap, never leave the room, and none is lost', () => {
    prove(
      fc.property(xs, room, (xs, room) => {
        const { placed, crowds, size, pitch, crowdLevel } = layOutMarks(xs, room);
        const told = [...placed.map(({ index }) => index), ...crowds.flatMap((c) => c.indices)];
        expect(told.sort((a, b) => a - b)).toEqual(xs.map((_, index) => index));
        for (const one of placed) {
          expect((one.level + 1) * pitch).toBeLessThanOrEqual(room);
          expect(xs[one.index]).toBe(one.x);
          for (const other of placed) {
            if (other.index >= one.index || other.level !== one.level) continue;
            expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(size);
          }
        }
        if (crowds.length > 0) expect((crowdLevel + 1) * pitch).toBeLessThanOrEqual(room);
        const middles = crowds.map(({ x }) => x);
        expect(middles).toEqual([...middles].sort((a, b) => a - b));
      }),
    );
  });
});
