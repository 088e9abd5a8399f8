import type { Claim } from '../atlas/model.ts';

/** What the numbers of one measure share: from where to where, and which values are named. */
export interface DotScale {
  readonly start: number;
  readonly end: number;
  /** Round values inside, both ends included where they are round, rising. */
  readonly ticks: readonly number[];
}

/** One number or range on the scale, in fractions of the plot's length, 0 to 1. */
export interface DotMark {
  readonly from: number;
  /** Equal to `from` for a single number, which is drawn as a dot. */
  readonly to: number;
  /** Where its value is written: beside the far end, beside the near end, or over the mark. */
  readonly label: 'after' | 'before' | 'over';
}

/** A claim that gives a number or a range. */
export type NumberClaim = Claim & { readonly min: number; readonly max: number };

export function isNumber(claim: Claim): claim is NumberClaim {
  return claim.min !== null && claim.max !== null;
}

/** Numbers closer together than this share of the largest would be one blot on a scale from zero. */
const LEAST_SPREAD = 0.1;
const MOST_TICKS = 4;
/** Of the narrowest plot in the page: a figure in small type, and the gap between mark and label. */
const CHARACTER = 0.042;
const DISTANCE = 0.06;

/**
 * The scale that shows these numbers beside one another. It starts at zero, unless that would hide
 * how they differ.
 * @param ranges at least one
 * @param room what stays free beyond the largest number, as a fraction of the plot, below 1
 */
export function dotScale(ranges: readonly Pick<NumberClaim, 'min' | 'max'>[], room = 0): DotScale {
  const least = Math.min(...ranges.map(({ min }) => min));
  const most = Math.max(...ranges.map(({ max }) => max));
  const spread = most - least;
  const fromZero = least >= 0 && (spread === 0 || spread >= LEAST_SPREAD * most);
  const step = roundStep((fromZero ? most : spread) / (MOST_TICKS - 1));
  const start = fromZero ? 0 : Math.floor(least / step) * step;
  // A single zero still needs a length.
  const length = most > start ? most - start : 1;
  const count = Math.floor(length / step) + 1;
  const end = start + length / (1 - room);
  return { start, end, ticks: Array.from({ length: count }, (_, index) => start + index * step) };
}

/** The smallest of 1, 2, 5, 10, 20, … that is no less than `least`; 1 where that is nothing. */
function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= least) ?? 10;
  return factor * power;
}

/** The fraction of the plot's length that a label takes, with its distance from the mark. */
export function labelLength(label: string): number {
  return DISTANCE + label.length * CHARACTER;
}

/** Where `value` lies on the scale: 0 at its start, 1 at its end. */
export function fractionOf(value: number, { start, end }: DotScale): number {
  return (value - start) / (end - start);
}

/**
 * Where a number or range is drawn, and on which side of it its label has room.
 * @param label its `labelLength`
 */
export function dotMark(
  { min, max }: Pick<NumberClaim, 'min' | 'max'>,
  scale: DotScale,
  label: number,
): DotMark {
  const from = fractionOf(min, scale);
  const to = fractionOf(max, scale);
  const side = to + label <= 1 ? 'after' : from - label >= 0 ? 'before' : 'over';
  return { from, to, label: side };
}
