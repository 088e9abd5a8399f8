const RADIANS = Math.PI / 180;
const EARTH_CIRCUMFERENCE = 40_075_016.7;
/** At zoom 0 MapLibre draws the world this many pixels wide. */
const WORLD_PIXELS = 512;

/** West to east over the world square, 0 to 1. */
export const mercatorX = (longitude: number): number => (180 + longitude) / 360;

/** North to south over the world square, 0 to 1 between the latitudes ±85.05. */
export const mercatorY = (latitude: number): number =>
  0.5 - Math.atanh(Math.sin(latitude * RADIANS)) / (2 * Math.PI);

/** How much of the world square a metre takes at this latitude. */
export const unitsPerMetre = (latitude: number): number =>
  1 / (EARTH_CIRCUMFERENCE * Math.max(1e-6, Math.cos(latitude * RADIANS)));

/** Pixels that the world square is wide at a zoom. */
export const worldPixels = (zoom: number): number => WORLD_PIXELS * 2 ** zoom;

/**
 * A 4 by 4 matrix by columns, moved to count from `origin` of the world square: what the graphics card
 * adds up in single precision then stays small, and nothing trembles at the scale of a house.
 */
export function countedFrom(
  matrix: ArrayLike<number>,
  [x, y]: readonly [number, number],
  out: Float32Array,
): Float32Array {
  for (let index = 0; index < 12; index += 1) out[index] = matrix[index] ?? 0;
  for (let row = 0; row < 4; row += 1) {
    out[12 + row] = (matrix[row] ?? 0) * x + (matrix[4 + row] ?? 0) * y + (matrix[12 + row] ?? 0);
  }
  return out;
}
