import type { Meaning } from '#lib/core/atlas/model.ts';

/** Marks are drawn in a square box of this many units a side, its origin at the top left. */
export const MARK_BOX = 16;

/** One shape for one meaning, so that a reader who sees no hue reads the same. */
export interface Mark {
  /** SVG path data in the mark box. */
  readonly path: string;
  /** Width of the rim in units of the box, drawn in the `edge` colour of the meaning. */
  readonly rim: number;
}

/** Each path is filled with the `fill` of its meaning and rimmed with its `edge`. */
export const MARKS: Readonly<Record<Meaning, Mark>> = {
  focus: { path: 'M8 2.5A5.5 5.5 0 1 1 8 13.5A5.5 5.5 0 1 1 8 2.5Z', rim: 1 },
  authority: { path: 'M3 3H13V13H3Z', rim: 1 },
  civilian: { path: 'M8 2.2L14 12.8H2Z', rim: 1 },
  attack: { path: 'M8 1.6L14.4 8L8 14.4L1.6 8Z', rim: 1.4 },
  report: { path: 'M8 5A3 3 0 1 1 8 11A3 3 0 1 1 8 5Z', rim: 0.8 },
  place: { path: 'M8 4A4 4 0 1 1 8 12A4 4 0 1 1 8 4Z', rim: 2 },
};

/** The head of an arrow that points up, its tip at the middle of the box. */
export const ARROW_HEAD = 'M8 8L13 16L8 14L3 16Z';
