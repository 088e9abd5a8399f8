import { stackLevels } from './stack.ts';

/** Where one mark stands: its middle in pixels from the left, and its level above the axis. */
export interface PlacedMark {
  /** Which of the marks given. */
  readonly index: number;
  readonly x: number;
  readonly level: number;
}

/** Marks that found no room, told as a count over those that did. */
export interface MarkCrowd {
  readonly x: number;
  readonly indices: readonly number[];
}

export interface MarkLayout {
  /** Side of a mark, and from one level to the next, in pixels. */
  readonly size: number;
  readonly pitch: number;
  readonly placed: readonly PlacedMark[];
  /** They stand on the level after the last one of the marks. */
  readonly crowds: readonly MarkCrowd[];
  readonly crowdLevel: number;
}

/** Sides of a mark in pixels. */
const SIZES = [14, 12, 11, 10, 9] as const;
/** The least side that shows the shape of a mark. */
const LEAST = 8;
const GAP = 1;
/** Counts nearer than this many pixels are added up to one. */
const CROWD_WIDTH = 24;

/**
 * Stacks marks so that none overlaps another. Where they are too many for `room` (pixels above the
 * axis) they first shrink; what finds no room at the least size is counted instead.
 * @param xs the middle of each mark in pixels from the left, rising
 */
export function layOutMarks(xs: readonly number[], room: number): MarkLayout {
  const stackAt = (size: number) => {
    const spans = xs.map((x) => ({ from: x - size / 2, to: x + size / 2 }));
    return { size, levels: stackLevels(spans, GAP), most: Math.floor(room / (size + GAP)) };
  };
  const fits = SIZES.map(stackAt).find(isLow) ?? stackAt(LEAST);
  const { size, levels, most } = fits;
  // The top level is that of the counts.
  const crowdLevel = isLow(fits) ? most : Math.max(0, most - 1);
  const marks = xs.map((x, index) => ({ index, x, level: levels[index] ?? 0 }));
  const over = marks.filter(({ level }) => level >= crowdLevel);
  const placed = marks.filter(({ level }) => level < crowdLevel);
  return { size, pitch: size + GAP, placed, crowds: crowdsOf(over), crowdLevel };
}

const isLow = ({ levels, most }: { readonly levels: readonly number[]; readonly most: number }) =>
  levels.every((level) => level < most);

function crowdsOf(marks: readonly PlacedMark[]): MarkCrowd[] {
  const crowds: { from: number; to: number; indices: number[] }[] = [];
  for (const { x, index } of [...marks].sort((a, b) => a.x - b.x)) {
    const last = crowds.at(-1);
    if (last !== undefined && x - last.from < CROWD_WIDTH) {
      last.to = x;
      last.indices.push(index);
    } else crowds.push({ from: x, to: x, indices: [index] });
  }
  return crowds.map(({ from, to, indices }) => ({ x: (from + to) / 2, indices }));
}
