import type { Instant } from '../time/interval.ts';
import type { Heading } from './arc.ts';
import { stretchesOf, type Stretch, type TrackOptions, type Vertex } from './stretch.ts';

/**
 * `before` and `after` its time, which is half-open `[start, end)`; in a `gap` nobody says where
 * it was.
 */
export type TrackState = 'moving' | 'before' | 'after' | 'gap';

/** Where something is, which way it goes, and whether that is known at all. */
export interface TrackPosition {
  /** `[longitude, latitude]` in degrees. */
  readonly position: readonly [number, number];
  /** Degrees clockwise from north, in `[0, 360)`. */
  readonly heading: number;
  readonly state: TrackState;
}

/** The same, written in place so that a frame allocates nothing. */
export interface TrackPoint extends Heading {
  state: TrackState;
}

/** A line with an instant per vertex: where it is and where it heads at any instant. */
export class Track {
  /** What lies between the vertices, in order; at least one. */
  readonly stretches: readonly Stretch[];
  /** Metres within which the true position lies at a vertex. */
  readonly uncertainty: number;
  readonly first: Vertex;
  readonly last: Vertex;
  readonly #finalHeading: number;

  /** @throws RangeError with fewer than two vertices, or instants that do not rise one a vertex. */
  constructor(options: TrackOptions) {
    this.stretches = stretchesOf(options);
    this.uncertainty = options.uncertainty ?? 0;
    // `stretchesOf` refuses a line without stretches.
    const final = this.stretches.at(-1) as Stretch;
    this.first = (this.stretches[0] as Stretch).from;
    this.last = final.to;
    const out = { longitude: 0, latitude: 0, heading: 0 };
    final.arc.writeAt(1, out);
    const arrives = final.arc.angle > 0 && !final.gap;
    this.#finalHeading = arrives ? out.heading : final.restingHeading;
  }

  get start(): Instant {
    return this.first.instant;
  }

  get end(): Instant {
    return this.last.instant;
  }

  /**
   * Where it is at `instant`: on the great circle between the vertices around it, at even speed. Held
   * at the first vertex before its time, at the last after it, and in a gap where it was last known.
   */
  positionAt(instant: Instant): TrackPosition {
    const out: TrackPoint = { longitude: 0, latitude: 0, heading: 0, state: 'before' };
    this.writeAt(instant, out);
    const { longitude, latitude, heading, state } = out;
    return { position: [longitude, latitude], heading, state };
  }

  /** Writes `positionAt` into `out`, for drawing many of them every frame. */
  writeAt(instant: Instant, out: TrackPoint): void {
    if (instant >= this.end) {
      hold(this.last, this.#finalHeading, 'after', out);
      return;
    }
    // Before the start the first stretch says where it waits.
    const { from, to, arc, gap, restingHeading } = this.stretches[
      Math.max(0, this.indexAt(instant))
    ] as Stretch;
    if (instant < this.start) hold(from, restingHeading, 'before', out);
    else if (gap) hold(from, restingHeading, 'gap', out);
    else if (arc.angle === 0) hold(from, restingHeading, 'moving', out);
    else {
      arc.writeAt((instant - from.instant) / (to.instant - from.instant), out);
      out.state = 'moving';
      if (instant === from.instant) {
        out.longitude = from.longitude;
        out.latitude = from.latitude;
      }
    }
  }

  /** The number of the stretch that `instant` lies in; -1 before the start, the last from the end on. */
  indexAt(instant: Instant): number {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.stretches[middle]?.from.instant ?? Infinity) <= instant) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Metres along the track at `instant`; in a gap those up to where it was last known. */
  distanceAt(instant: Instant): number {
    if (instant >= this.end) return this.last.distance;
    const stretch = this.stretches[this.indexAt(instant)];
    if (stretch === undefined) return 0;
    const { from, to, gap } = stretch;
    if (gap) return from.distance;
    const share = (instant - from.instant) / (to.instant - from.instant);
    return from.distance + share * (to.distance - from.distance);
  }
}

function hold(vertex: Vertex, heading: number, state: TrackState, out: TrackPoint): void {
  out.longitude = vertex.longitude;
  out.latitude = vertex.latitude;
  out.heading = heading;
  out.state = state;
}
