import type { Fill } from '#lib/core/atlas/model.ts';

/** Patterns repeat in a square tile of this many units a side. */
export const PATTERN_TILE = 8;

/** How an area is filled, in terms that an SVG pattern and a map image can both draw. */
export interface FillPattern {
  /** Opacity of the flat colour below the strokes, 0 to 1. */
  readonly opacity: number;
  /** SVG path data of the strokes in the tile, running past its edges so that tiles join; or null. */
  readonly strokes: string | null;
  /** Width of the strokes in units of the tile. */
  readonly width: number;
  /** Whether it is drawn in the colour of ruins instead of the colour of the meaning. */
  readonly ruined: boolean;
}

const RISING = 'M-2 2L2 -2M-2 10L10 -2M6 10L10 6';
const FALLING = 'M-2 6L2 10M-2 -2L10 10M6 -2L10 2';

export const FILL_PATTERNS: Readonly<Record<Fill, FillPattern>> = {
  solid: { opacity: 0.85, strokes: null, width: 0, ruined: false },
  hatched: { opacity: 0.18, strokes: RISING, width: 0.9, ruined: false },
  crossed: { opacity: 0.2, strokes: `${RISING}${FALLING}`, width: 0.7, ruined: false },
  outlined: { opacity: 0.05, strokes: null, width: 0, ruined: false },
  ruined: {
    opacity: 0.85,
    strokes: 'M1 2L3 0.5M5 3.5L7.5 4M2 6.5L4 5.5M6 7.5L7 6',
    width: 1,
    ruined: true,
  },
};
