import type { Point } from '../projection.ts';

/** Which point of a label stands at its place, as MapLibre names it: `left` has the text right of it. */
export type Anchor =
  | 'center'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'top-left'
  | 'top-right'
  | 'bottom-left'
  | 'bottom-right';

/** Of an em: MapLibre counts the distance of text above and below from the baseline. */
const BASELINE_SHIFT = 7 / 24;

/**
 * Where the middle of a label of `width` by `height` pixels lies from its place, with the anchor
 * `radius` pixels away, as MapLibre lays it out.
 */
export function middleOf(
  anchor: Anchor,
  { width, height }: { width: number; height: number },
  radius: number,
  size: number,
): Point {
  const away = Math.max(0, radius) * (anchor.includes('-') ? Math.SQRT1_2 : 1);
  const down = away - BASELINE_SHIFT * size;
  let [x, y] = [0, 0];
  if (anchor.endsWith('left')) x = width / 2 + away;
  if (anchor.endsWith('right')) x = -width / 2 - away;
  if (anchor.startsWith('top')) y = height / 2 + down;
  if (anchor.startsWith('bottom')) y = -height / 2 - down;
  return [x, y];
}

/** A value of `text-justify`. */
export type Justify = 'auto' | 'left' | 'center' | 'right';

/**
 * To which side the lines of a label keep: -1 left, 0 the middle, 1 right. With `auto` it is the side
 * on which its anchor holds it.
 */
export function justification(justify: Justify, anchor: Anchor): -1 | 0 | 1 {
  const side = justify === 'auto' ? anchor : justify;
  if (side.endsWith('left')) return -1;
  return side.endsWith('right') ? 1 : 0;
}
