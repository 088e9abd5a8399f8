import type { Position } from 'geojson';

/** Mean radius of the Earth in metres (IUGG). */
export const EARTH_RADIUS = 6_371_008.8;

const RADIANS = Math.PI / 180;
/** Angles below this, six micrometres on the ground, have no direction worth the name. */
const STANDING = 1e-12;

/** A point of the sphere with a direction on it, written in place so that a frame allocates nothing. */
export interface Heading {
  longitude: number;
  latitude: number;
  /** Degrees clockwise from north, in `[0, 360)`. */
  heading: number;
}

/** Degrees clockwise from north as the one number in `[0, 360)`. */
export function wholeTurn(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360;
  // A hair below zero rounds up to 360 itself.
  return turned === 360 ? 0 : turned;
}

/**
 * The shorter great-circle arc between two places of `[longitude, latitude]` in degrees.
 *
 * With unit vectors a, b (n-vectors) and the unit tangent t at a towards b, the point at angle θ is
 * a cos θ + t sin θ, and its derivative the direction there. Unlike formulas in angles this holds at
 * the poles, over the antimeridian and for arcs of a metre. K. Gade, "A Non-singular Horizontal
 * Position Representation", The Journal of Navigation 63 (2010).
 */
export class Arc {
  /** Length in radians; 0 where both ends are one place. */
  readonly angle: number;
  readonly #x: number;
  readonly #y: number;
  readonly #z: number;
  readonly #tx: number;
  readonly #ty: number;
  readonly #tz: number;

  constructor(from: Position, to: Position) {
    const [ax, ay, az] = unitVector(from);
    const [bx, by, bz] = unitVector(to);
    let [nx, ny, nz] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    let length = Math.hypot(nx, ny, nz);
    const cosine = ax * bx + ay * by + az * bz;
    this.angle = length < STANDING && cosine > 0 ? 0 : Math.atan2(length, cosine);
    if (length < STANDING) {
      // One place, or two opposite ones, which every meridian joins: take the one northwards.
      [nx, ny, nz] = Math.hypot(ax, ay) < STANDING ? [0, 1, 0] : [ay, -ax, 0];
      length = Math.hypot(nx, ny, nz);
    }
    [nx, ny, nz] = [nx / length, ny / length, nz / length];
    [this.#x, this.#y, this.#z] = [ax, ay, az];
    [this.#tx, this.#ty, this.#tz] = [ny * az - nz * ay, nz * ax - nx * az, nx * ay - ny * ax];
  }

  /** Where the arc is after `share` of its length (0 to 1), and where it leads there. */
  writeAt(share: number, out: Heading): void {
    const theta = this.angle * share;
    const cos = Math.cos(theta);
    const sin = Math.sin(theta);
    const x = this.#x * cos + this.#tx * sin;
    const y = this.#y * cos + this.#ty * sin;
    const z = this.#z * cos + this.#tz * sin;
    const dx = this.#tx * cos - this.#x * sin;
    const dy = this.#ty * cos - this.#y * sin;
    const dz = this.#tz * cos - this.#z * sin;
    const axis = Math.hypot(x, y);
    // At a pole every direction is along a meridian; that of longitude 0 stands for north.
    const east = axis < STANDING ? 1 : x / axis;
    const north = axis < STANDING ? 0 : y / axis;
    out.longitude = Math.atan2(north, east) / RADIANS;
    out.latitude = Math.atan2(z, axis) / RADIANS;
    const eastward = dy * east - dx * north;
    const northward = dz * axis - z * (dx * east + dy * north);
    out.heading = wholeTurn(Math.atan2(eastward, northward) / RADIANS);
  }
}

function unitVector([longitude = 0, latitude = 0]: Position): [number, number, number] {
  const axis = Math.cos(latitude * RADIANS);
  return [
    axis * Math.cos(longitude * RADIANS),
    axis * Math.sin(longitude * RADIANS),
    Math.sin(latitude * RADIANS),
  ];
}

/** Great-circle distance in metres of two places of `[longitude, latitude]`. */
export function distanceBetween(one: Position, other: Position): number {
  return new Arc(one, other).angle * EARTH_RADIUS;
}
