import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkRings } from '#lib/compile/check/rings.ts';

/** A closed ring through positions in hundredths of a degree, about Berlin. */
function ring(...corners: [number, number][]): Position[] {
  return [...corners, ...corners.slice(0, 1)].map(([east, north]) => [
    13.3 + east / 100,
    52.5 + north / 100,
  ]);
}

function faultsOf(...rings: Position[][]): string[] {
  const faults: string[] = [];
  checkRings(rings, ['rings'], (path, message) => faults.push(`${path}: ${message}`));
  return faults;
}

const SQUARE = ring([0, 0], [10, 0], [10, 10], [0, 10]);
/** A ring open to the north. */
const HORSESHOE = ring([0, 0], [10, 0], [10, 10], [7, 10], [7, 3], [3, 3], [3, 10], [0, 10]);

describe('a ring', () => {
  it.each([
    [
      'goes there and back on one line',
      ring([0, 0], [10, 10], [5, 5]),
      'turns back on itself at [13.4, 52.6]; draw it round what it shows',
    ],
    [
      'comes back the way it went',
      ring([0, 0], [7, 0], [7, 3], [7, 0]),
      'turns back on itself at [13.37, 52.53]; draw it round what it shows',
    ],
    [
      'has a spike without width',
      ring([0, 0], [15, 0], [10, 0], [10, 10], [0, 10]),
      'turns back on itself at [13.45, 52.5]; draw it round what it shows',
    ],
    [
      'has one where it begins',
      ring([-5, 0], [10, 0], [10, 10], [0, 10], [0, 0]),
      'turns back on itself at [13.25, 52.5]; draw it round what it shows',
    ],
    [
      'stands still',
      ring([0, 0], [10, 0], [10, 0], [10, 10]),
      'repeats the position [13.4, 52.5]; keep it once',
    ],
    [
      'is a single position',
      ring([0, 0], [0, 0], [0, 0]),
      'repeats the position [13.3, 52.5]; keep it once',
    ],
    [
      'has its last position twice',
      ring([0, 0], [10, 0], [10, 10], [0, 0]),
      'repeats the position [13.3, 52.5]; keep it once',
    ],
    [
      'touches itself at a corner',
      ring([0, 0], [5, 5], [10, 0], [10, 10], [5, 5], [0, 10]),
      'repeats the position [13.35, 52.55]; a ring passes it once, so draw two',
    ],
    [
      'crosses itself',
      ring([0, 0], [10, 10], [10, 0], [0, 10]),
      'crosses itself at [13.35, 52.55]',
    ],
  ])('that %s is refused', (_, faulty, fault) => {
    expect(faultsOf(faulty)).toEqual([`rings[0]: ${fault}`]);
  });

  it('may pass through positions on a straight line', () => {
    expect(faultsOf(ring([0, 0], [3, 0], [7, 0], [10, 0], [10, 10]))).toEqual([]);
  });
});

describe('a hole', () => {
  /** Holes run clockwise. */
  const hole = (...corners: [number, number][]) => ring(...corners).toReversed();

  it.each([
    [
      'crosses the outer ring',
      SQUARE,
      hole([5, 2], [15, 2], [15, 4], [5, 4]),
      'crosses the outer ring at [13.4, 52.54]; draw the hole inside it',
    ],
    [
      'leaves it at one of its corners',
      SQUARE,
      hole([5, 5], [10, 0], [15, 20], [10, 10]),
      'crosses the outer ring at [13.45, 52.7]; draw the hole inside it',
    ],
    [
      'bridges a bay of it',
      HORSESHOE,
      hole([1, 5], [9, 5], [9, 6], [1, 6]),
      'crosses the outer ring at [13.33, 52.55]; draw the hole inside it',
    ],
    [
      'lies beside it',
      SQUARE,
      hole([20, 0], [30, 0], [30, 10]),
      'lies outside the outer ring; draw it inside, or as a polygon of its own',
    ],
    [
      'lies in a bay of it',
      HORSESHOE,
      hole([4, 5], [6, 5], [6, 6]),
      'lies outside the outer ring; draw it inside, or as a polygon of its own',
    ],
    [
      'lies around it',
      SQUARE,
      hole([-1, -1], [11, -1], [11, 11], [-1, 11]),
      'lies outside the outer ring; draw it inside, or as a polygon of its own',
    ],
  ])('that %s is refused', (_, outer, faulty, fault) => {
    expect(faultsOf(outer, faulty)).toEqual([`rings[1]: ${fault}`]);
  });

  it('may touch the outer ring', () => {
    expect(faultsOf(SQUARE, hole([10, 3], [5, 6], [0, 7]), hole([0, 0], [3, 1], [2, 2]))).toEqual(
      [],
    );
  });

  it('is not measured against an outer ring that is at fault itself', () => {
    expect(faultsOf(SQUARE.toReversed(), hole([20, 0], [30, 0], [30, 10]))).toEqual([
      'rings[0]: runs clockwise; an outer ring runs counter-clockwise: reverse its positions',
    ]);
  });
});
