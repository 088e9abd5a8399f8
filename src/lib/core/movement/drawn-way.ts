import type { Position } from 'geojson';
import { Arc, EARTH_RADIUS, type Heading } from './arc.ts';

/** Metres within which a straight line on a map and the great circle are the same to the eye. */
const STRAIGHT = 20_000;

/**
 * The way through these places as a map is to draw it: along great circles, on which it is travelled,
 * by points at most 20 km apart. All of `[longitude, latitude]` in degrees.
 */
export function drawnWay(coordinates: readonly Position[]): Position[] {
  const out: Heading = { longitude: 0, latitude: 0, heading: 0 };
  return coordinates.flatMap((place, index) => {
    const before = coordinates[index - 1];
    if (before === undefined) return [place];
    const arc = new Arc(before, place);
    const pieces = Math.ceil((arc.angle * EARTH_RADIUS) / STRAIGHT);
    const between = Array.from({ length: Math.max(0, pieces - 1) }, (_, piece): Position => {
      arc.writeAt((piece + 1) / pieces, out);
      return [out.longitude, out.latitude];
    });
    return [...between, place];
  });
}
