import type { Segment } from '../atlas/model.ts';
import type { Instant } from './interval.ts';

/**
 * The piecewise linear scale of the time axis: each segment takes its share of the length by
 * weight, and time runs evenly inside it. Positions are fractions of the axis, 0 to 1.
 */
export class TimeScale {
  readonly #stretches: readonly Stretch[];

  /** @param segments at least one, in order, each touching the next, with positive weights */
  constructor(segments: readonly Pick<Segment, 'start' | 'end' | 'weight'>[]) {
    if (segments.length === 0) throw new RangeError('A time scale needs at least one segment.');
    const total = segments.reduce((sum, { weight }) => sum + weight, 0);
    let from = 0;
    this.#stretches = segments.map(({ start, end, weight }, index) => {
      const to = index === segments.length - 1 ? 1 : from + weight / total;
      const stretch = { start, end, from, to };
      from = to;
      return stretch;
    });
  }

  /** Where `instant` lies on the axis; instants outside the extent are held at its ends. */
  positionOf(instant: Instant): number {
    const stretch = this.#find(({ end }) => instant < end);
    const within = (instant - stretch.start) / (stretch.end - stretch.start);
    return stretch.from + clamp(within) * (stretch.to - stretch.from);
  }

  /** The instant at `position`, to the millisecond. */
  instantAt(position: number): Instant {
    const held = clamp(position);
    const stretch = this.#find(({ to }) => held < to);
    const within = (held - stretch.from) / (stretch.to - stretch.from);
    return Math.round(stretch.start + within * (stretch.end - stretch.start));
  }

  #find(test: (stretch: Stretch) => boolean): Stretch {
    // The constructor refuses an empty list, so there is always a last stretch.
    return this.#stretches.find(test) ?? (this.#stretches.at(-1) as Stretch);
  }
}

interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
  readonly from: number;
  readonly to: number;
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
