/** Shapes an embed can be given, width to height. */
export const RATIOS = ['16:9', '4:3', '1:1', '9:16'] as const;
export type Ratio = (typeof RATIOS)[number];

/**
 * How large an embed is: as wide as the column and `height` CSS pixels high, as wide as the column
 * in a fixed shape, or of a size of its own.
 */
export type FrameSize =
  | { readonly kind: 'responsive' }
  | { readonly kind: 'ratio'; readonly ratio: Ratio }
  | { readonly kind: 'fixed'; readonly width: number; readonly height: number };

/** Height in CSS pixels of an embed that is as wide as its column. */
export const RESPONSIVE_HEIGHT = 480;

/** Width that stands for a column where a number is needed. */
export const COLUMN_WIDTH = 640;

/** Bounds of a size of one's own, in CSS pixels. */
export const SMALLEST = 240;
export const LARGEST = 4000;

/** A size of one's own within its bounds, whole pixels; what is no number becomes `otherwise`. */
export function boundedPixels(value: number | null | undefined, otherwise: number): number {
  const wanted = typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
  return Math.min(LARGEST, Math.max(SMALLEST, Math.round(wanted)));
}

/** Width and height in CSS pixels for a column of `COLUMN_WIDTH`. */
export function framePixels(size: FrameSize): { readonly width: number; readonly height: number } {
  if (size.kind === 'fixed') return { width: size.width, height: size.height };
  if (size.kind === 'responsive') return { width: COLUMN_WIDTH, height: RESPONSIVE_HEIGHT };
  const [across = 1, down = 1] = size.ratio.split(':').map(Number);
  // What is taller than wide would not fit a screen at the width of the column.
  const width = across < down ? COLUMN_WIDTH * (across / down) : COLUMN_WIDTH;
  return { width: Math.round(width), height: Math.round((width * down) / across) };
}
