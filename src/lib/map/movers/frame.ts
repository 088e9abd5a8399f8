import type { Instant } from '#lib/core/time/interval.ts';
import { bandAt } from '#lib/core/movement/band.ts';
import type { TrackPoint } from '#lib/core/movement/track.ts';
import { visitTrail, type TrailVisitor } from '#lib/core/movement/trail.ts';
import { Floats } from './floats.ts';
import { mercatorX, mercatorY, unitsPerMetre } from './mercator.ts';
import { isAbout, type Look, type Moving } from './moving.ts';
import { GAP_OPACITY } from './symbol-size.ts';

/** Numbers of one symbol, one disc or one point of a trail: all have six. */
export const RECORD = 6;
/** What a point of a trail tells beside its place. */
export const BEGINS = 1;
export const DASHED = 2;

/** What the graphics card is given to draw one instant, counted from a place near the camera. */
export class Frame {
  /** x, y, heading in radians, symbol, colour, opacity. */
  readonly symbols = new Floats();
  /** x, y, radius, colour, 0, 0. */
  readonly bands = new Floats();
  /** x, y, weight, way, colour, sum of `BEGINS` and `DASHED`; a point that begins before and after. */
  readonly trails = new Floats();
  /** The moving things whose symbols are drawn, in order of drawing. */
  readonly drawn: Moving[] = [];
  #origin: readonly [number, number] = [0, 0];
  #look: Look | null = null;
  readonly #point: TrackPoint = { longitude: 0, latitude: 0, heading: 0, state: 'before' };

  /** Of the world square: what all places count from. */
  get origin(): readonly [number, number] {
    return this.#origin;
  }

  fill(all: Iterable<readonly [Moving, Look]>, instant: Instant, origin: [number, number]): void {
    this.#origin = origin;
    this.symbols.clear();
    this.bands.clear();
    this.trails.clear();
    this.drawn.length = 0;
    this.#breakTrail();
    for (const [moving, look] of all) {
      if (!isAbout(moving, instant)) continue;
      this.#look = look;
      visitTrail(moving.track, instant, moving.trail, this.#addToTrail);
      this.#addSymbol(moving, look, instant);
    }
    this.#breakTrail();
  }

  #addSymbol(moving: Moving, look: Look, instant: Instant): void {
    const point = this.#point;
    moving.track.writeAt(instant, point);
    if (point.state === 'before' || point.state === 'after') return;
    const x = mercatorX(point.longitude) - this.#origin[0];
    const y = mercatorY(point.latitude) - this.#origin[1];
    const heading = (point.heading * Math.PI) / 180;
    const opacity = point.state === 'gap' ? GAP_OPACITY : 1;
    this.symbols.add(x, y, heading, look.symbol, look.colour, opacity);
    this.drawn.push(moving);
    if (!moving.band) return;
    const radius = bandAt(moving.track, instant) * unitsPerMetre(point.latitude);
    this.bands.add(x, y, radius, look.colour, 0, 0);
  }

  readonly #addToTrail: TrailVisitor = (longitude, latitude, weight, way, attested, begins) => {
    const x = mercatorX(longitude) - this.#origin[0];
    const y = mercatorY(latitude) - this.#origin[1];
    const { colour, dashUnit } = this.#look ?? { colour: 0, dashUnit: 0 };
    const flags = (begins ? BEGINS : 0) + (attested ? 0 : DASHED);
    this.trails.add(x, y, weight, way * dashUnit, colour, flags);
  };

  /** Every piece looks at the points before and after its own; here there is none. */
  #breakTrail(): void {
    this.trails.add(0, 0, 0, 0, 0, BEGINS);
  }
}
