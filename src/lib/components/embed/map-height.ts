/** Pixels of height for a pixel of width. */
const RATIO = 0.62;
const LEAST = 240;
const MOST = 520;

/** The height in pixels that suits a map `width` pixels wide inside an article. */
export function mapHeight(width: number): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, width * RATIO)));
}
