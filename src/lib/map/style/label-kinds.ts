import type { GroundColours } from '#lib/tokens/colours.ts';
import type { FONTS } from './context.ts';

/** How names of one kind look. */
export interface LabelLook {
  /** Whole zooms: shown at the first, no longer at the second. */
  readonly zooms: readonly [from: number, until: number];
  /** Lower goes before higher where two would touch. */
  readonly order: number;
  readonly font: keyof typeof FONTS;
  /** Pixels at the zooms of `grows`, and between them in proportion. */
  readonly size: readonly [from: number, to: number];
  readonly grows: readonly [from: number, to: number];
  readonly color: keyof GroundColours;
  /** Ems between letters, in scripts whose letters stand apart. */
  readonly spacing?: number;
  /** Pixels of paper around the letters; none where they are part of the ground. */
  readonly halo?: number;
}

/** Names of areas: letters alone, at their middle. */
export const GROUND_LABELS = {
  country: {
    zooms: [2, 8],
    order: 0,
    font: 'medium',
    size: [11.5, 18],
    grows: [4, 8],
    color: 'muted',
    spacing: 0.18,
  },
  water: {
    zooms: [3, 24],
    order: 1,
    font: 'serifItalic',
    size: [12.5, 15],
    grows: [4, 13],
    color: 'waterText',
    halo: 0,
  },
  boundary: {
    zooms: [4, 8],
    order: 2,
    font: 'regular',
    size: [10, 11.5],
    grows: [4, 8],
    color: 'muted',
  },
  province: {
    zooms: [4, 8],
    order: 2,
    font: 'regular',
    size: [10.5, 14],
    grows: [4, 8],
    color: 'muted',
    spacing: 0.1,
  },
  hills: {
    zooms: [5, 24],
    order: 3,
    font: 'serifItalic',
    size: [12, 16],
    grows: [6, 13],
    color: 'muted',
    spacing: 0.06,
  },
  airport: {
    zooms: [10, 24],
    order: 4,
    font: 'regular',
    size: [10.5, 13],
    grows: [10, 15],
    color: 'muted',
  },
  sector: {
    zooms: [11, 24],
    order: 5,
    font: 'serif',
    size: [12, 34],
    grows: [11, 15],
    color: 'ghost',
    halo: 0,
  },
  park: {
    zooms: [11, 24],
    order: 6,
    font: 'regular',
    size: [10.5, 13],
    grows: [11, 15],
    color: 'greenText',
  },
  subsector: {
    zooms: [13, 24],
    order: 7,
    font: 'regular',
    size: [10.5, 15],
    grows: [13, 16],
    color: 'muted',
  },
} as const satisfies Record<string, LabelLook>;

/** Names of settlements, beside a dot. */
export const SETTLEMENTS = {
  city: {
    zooms: [3, 12],
    order: 0,
    font: 'medium',
    size: [12, 16],
    grows: [4, 11],
    color: 'ink',
  },
  town: {
    zooms: [6, 14],
    order: 1,
    font: 'regular',
    size: [11, 13],
    grows: [5, 11],
    color: 'ink',
  },
  village: {
    zooms: [9, 15],
    order: 2,
    font: 'regular',
    size: [11, 11.5],
    grows: [9, 13],
    color: 'muted',
  },
} as const satisfies Record<string, LabelLook>;

export type LabelKind = keyof typeof GROUND_LABELS | keyof typeof SETTLEMENTS;
