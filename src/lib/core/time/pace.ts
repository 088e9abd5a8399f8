import type { Instant } from './interval.ts';

/** A stretch of playing in which time runs evenly, or stands. */
export interface Beat {
  /** Seconds it takes, above zero. */
  readonly length: number;
  readonly from: Instant;
  /** Not before `from`; the same while the clock stands. */
  readonly to: Instant;
}

interface PlacedBeat extends Beat {
  readonly begins: number;
  readonly ends: number;
}

/** How a replay runs: maps seconds of playing to instants, without a jump, never backwards. */
export class Pace {
  /** Seconds of playing from beginning to end. */
  readonly duration: number;
  readonly #beats: readonly PlacedBeat[];
  readonly #last: PlacedBeat;

  /** @param beats at least one, each beginning at the instant at which the one before it ends */
  constructor(beats: readonly Beat[]) {
    let begins = 0;
    this.#beats = beats.map((beat) => {
      const placed = { ...beat, begins, ends: begins + beat.length };
      begins = placed.ends;
      return placed;
    });
    const last = this.#beats.at(-1);
    if (last === undefined) throw new RangeError('A pace needs at least one beat.');
    this.#last = last;
    this.duration = begins;
  }

  /** The instant shown after this many seconds of playing, held at the ends. */
  instantAt(seconds: number): Instant {
    const { begins, length, from, to } = this.#find(({ ends }) => ends > seconds);
    return Math.round(from + clamp((seconds - begins) / length) * (to - from));
  }

  /** Whether the clock stands after this many seconds of playing, since a moment is held. */
  holdsAt(seconds: number): boolean {
    const { from, to } = this.#find(({ ends }) => ends > seconds);
    return from === to;
  }

  /** The first second of playing that shows `instant`, held at the ends. */
  secondsAt(instant: Instant): number {
    const { begins, length, from, to } = this.#find((beat) => beat.to >= instant);
    return begins + (to === from ? 0 : clamp((instant - from) / (to - from))) * length;
  }

  /** The last second of playing that shows `instant`, held at the ends: where it is held, all has passed. */
  lastSecondAt(instant: Instant): number {
    const { begins, length, from, to } = this.#find((beat) => beat.to > instant);
    return begins + (to === from ? 1 : clamp((instant - from) / (to - from))) * length;
  }

  /** Milliseconds of the event that pass in a second of playing from `instant` on, holds aside. */
  rateFrom(instant: Instant): number {
    const { from, to, length } = this.#find((beat) => beat.to > instant);
    return (to - from) / length;
  }

  /** The first beat that passes a test which holds for all that follow, else the last. */
  #find(test: (beat: PlacedBeat) => boolean): PlacedBeat {
    let low = 0;
    let high = this.#beats.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const beat = this.#beats[middle];
      if (beat !== undefined && test(beat)) high = middle;
      else low = middle + 1;
    }
    return this.#beats[low] ?? this.#last;
  }
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** Every segment of the axis takes the same time, and time runs evenly inside it. */
export function evenPace(
  segments: readonly { readonly start: Instant; readonly end: Instant }[],
): Pace {
  return new Pace(
    segments.map(({ start, end }) => ({ from: start, to: end, length: SECONDS_PER_SEGMENT })),
  );
}

const SECONDS_PER_SEGMENT = 90;
