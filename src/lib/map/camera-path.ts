import type { Camera } from '#lib/core/atlas/model.ts';
import { interpolateZoom } from 'd3-interpolate';
import { mercatorX, mercatorY, worldPixels } from './movers/mercator.ts';

/** Seconds that a flight takes at least and at most. */
const SHORTEST = 1.1;
const LONGEST = 2.6;

interface Flight {
  readonly begins: number;
  readonly lasts: number;
  readonly at: (share: number) => Camera;
}

/**
 * The way of a camera through a film. Other than a flight of the map it knows no clock: the same
 * flights give the same cameras, picture by picture.
 */
export class CameraPath {
  readonly #width: number;
  #flight: Flight;

  /** @param width of the map in pixels */
  constructor(first: Camera, width: number) {
    this.#width = width;
    this.#flight = { begins: 0, lasts: SHORTEST, at: () => first };
  }

  /** Turns towards another camera at this second of the film, from wherever it is then. */
  flyTo(camera: Camera, second: number): void {
    const { at, seconds } = flightBetween(this.at(second), camera, this.#width);
    this.#flight = { begins: second, lasts: seconds, at };
  }

  /** Where it looks from at a second of the film, not before the last turn. */
  at(second: number): Camera {
    const { begins, lasts, at } = this.#flight;
    return at(smooth(Math.min(1, Math.max(0, (second - begins) / lasts))));
  }
}

/** Sets off and arrives without a jerk. */
const smooth = (share: number): number => share * share * share * (share * (6 * share - 15) + 10);

/** The shortest way to look at: out, across and in, as far as the distance asks. */
function flightBetween(
  from: Camera,
  to: Camera,
  width: number,
): { at: (share: number) => Camera; seconds: number } {
  const seen = ({ center: [longitude, latitude], zoom }: Camera): [number, number, number] => [
    mercatorX(longitude),
    mercatorY(latitude),
    width / worldPixels(zoom),
  ];
  const way = interpolateZoom(seen(from), seen(to));
  const turn = ((((to.bearing - from.bearing) % 360) + 540) % 360) - 180;
  return {
    seconds: Math.min(LONGEST, Math.max(SHORTEST, way.duration / 1000)),
    at: (share) => {
      if (share >= 1) return to;
      const [x, y, span] = way(share);
      return {
        center: [longitudeOf(x), latitudeOf(y)],
        zoom: Math.log2(width / span / worldPixels(0)),
        bearing: from.bearing + share * turn,
        pitch: from.pitch + share * (to.pitch - from.pitch),
      };
    },
  };
}

const longitudeOf = (x: number): number => x * 360 - 180;
const latitudeOf = (y: number): number =>
  (Math.asin(Math.tanh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
