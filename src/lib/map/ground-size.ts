import type { BoundingBox } from '#lib/core/atlas/model.ts';
import type { Position } from 'geojson';

const EARTH_CIRCUMFERENCE = 40_075_016.7;
const METRES_PER_DEGREE = EARTH_CIRCUMFERENCE / 360;
/** At zoom 0 MapLibre draws the world this many pixels wide. */
const WORLD_PIXELS = 512;

const shrink = (latitude: number): number => Math.cos((latitude * Math.PI) / 180);

/** Half the diagonal of a box in metres; 0 without one. */
export function reachOf(box: BoundingBox | null): number {
  if (box === null) return 0;
  const [west, south, east, north] = box;
  const width = (east - west) * shrink((south + north) / 2);
  return (Math.hypot(width, north - south) * METRES_PER_DEGREE) / 2;
}

/** Distance of two places in metres, near enough at the sizes a map is thinned by. */
export function metresBetween(one: Position, other: Position): number {
  const [west = 0, south = 0] = one;
  const [east = 0, north = 0] = other;
  const width = (east - west) * shrink((south + north) / 2);
  return Math.hypot(width, north - south) * METRES_PER_DEGREE;
}

/** How long `metres` at a place would be in pixels at zoom 0; each zoom doubles it. */
export function pixelsAtZoomZero(metres: number, [, latitude = 0]: Position): number {
  return (metres * WORLD_PIXELS) / (EARTH_CIRCUMFERENCE * shrink(latitude));
}

/** The zoom at which `metres` at a place are `pixels` long. */
export function zoomAtWhich(metres: number, pixels: number, place: Position): number {
  return Math.log2(pixels / pixelsAtZoomZero(metres, place));
}
