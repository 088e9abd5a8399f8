import { FILLS, MEANINGS, type Fill, type Meaning } from '#lib/core/atlas/model.ts';
import type { Palette } from '#lib/tokens/colours.ts';
import { ARROW_HEAD, MARK_BOX, MARKS } from '#lib/tokens/marks.ts';
import { FILL_PATTERNS, PATTERN_TILE } from '#lib/tokens/patterns.ts';
import { imageNames, TOWN_BOX } from './style/meanings.ts';

/** One path of an image, filled or stroked (joints round, `width` in units of the box). */
export interface ImageShape {
  /** SVG path data in the box, its origin at the top left. */
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}

/** An image of the style, in terms that a canvas and an SVG can both draw. */
export interface ShapedImage {
  /** Side of the square box in pixels at icon size 1. */
  readonly box: number;
  /** Room around the box for rims that stick out. */
  readonly margin: number;
  /** From below. */
  readonly shapes: readonly ImageShape[];
}

const MARGIN = 1;
/** Side of the repeating image of hachures; the line that shows it is as wide. */
const HACHURE_BOX = 16;
const CHOSEN_RING = 'M8 0A8 8 0 1 1 8 16A8 8 0 1 1 8 0Z';
const TOWN_DOT = 'M3 0.6A2.4 2.4 0 1 1 3 5.4A2.4 2.4 0 1 1 3 0.6Z';

/** Everything the style draws with images, by name, in the colours of `palette`. */
export function imageShapes(palette: Palette): Map<string, ShapedImage> {
  const all = new Map<string, ShapedImage>();
  const mark = (name: string, shapes: readonly ImageShape[]) =>
    all.set(name, { box: MARK_BOX, margin: MARGIN, shapes });
  for (const meaning of MEANINGS) {
    mark(imageNames.mark(meaning), markShapes(palette, meaning));
    mark(imageNames.arrow(meaning), [
      { path: ARROW_HEAD, stroke: palette.paper, width: 2 },
      { path: ARROW_HEAD, fill: palette[meaning].fill },
    ]);
    for (const fill of FILLS) {
      const shapes = patternShapes(palette, fill, meaning);
      if (shapes.length === 0) continue;
      all.set(imageNames.pattern(fill, meaning), { box: PATTERN_TILE, margin: 0, shapes });
    }
  }
  mark(imageNames.chosen, [
    { path: CHOSEN_RING, stroke: palette.paper, width: 4 },
    { path: CHOSEN_RING, stroke: palette.ink, width: 2 },
  ]);
  all.set(imageNames.hachure, {
    box: HACHURE_BOX,
    margin: 0,
    // Strokes of two lengths hang from the middle of the line, downhill on its right.
    shapes: [{ path: 'M2 8V14M6 8V12.5M10 8V14M14 8V12.5', stroke: palette.relief, width: 0.9 }],
  });
  all.set(imageNames.town, {
    box: TOWN_BOX,
    margin: 0,
    shapes: [
      { path: TOWN_DOT, fill: palette.paper },
      { path: TOWN_DOT, stroke: palette.muted, width: 1.1 },
    ],
  });
  return all;
}

function markShapes(palette: Palette, meaning: Meaning): ImageShape[] {
  const { path, rim } = MARKS[meaning];
  const { fill, edge } = palette[meaning];
  return [
    { path, stroke: palette.paper, width: rim + 2.4 },
    { path, fill },
    { path, stroke: edge, width: rim },
  ];
}

function patternShapes(palette: Palette, fill: Fill, meaning: Meaning): ImageShape[] {
  const { strokes, width, ruined } = FILL_PATTERNS[fill];
  if (strokes === null) return [];
  return [{ path: strokes, stroke: ruined ? palette.paper : palette[meaning].fill, width }];
}
