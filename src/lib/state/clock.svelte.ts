import type { Atlas, Segment } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';

/** Asks for one call before the next picture, with the time in milliseconds; returns its undoing. */
export type RequestFrame = (frame: (now: number) => void) => () => void;

/** Seconds in which playing passes through one segment of the axis. */
const SECONDS_PER_SEGMENT = 90;

/** A hidden tab or a stalled machine must not make the clock jump ahead. */
const LONGEST_FRAME = 250;

/** The instant at hand, and its going by itself. */
export class Clock {
  readonly #atlas: Pick<Atlas, 'start' | 'end' | 'segments'>;
  readonly #requestFrame: RequestFrame;
  #at = $state<Instant>(0);
  #playing = $state(false);
  #cancelFrame = () => {};
  #lastFrame: number | null = null;

  constructor(atlas: Pick<Atlas, 'start' | 'end' | 'segments' | 'at'>, requestFrame: RequestFrame) {
    this.#atlas = atlas;
    this.#requestFrame = requestFrame;
    this.#at = atlas.at;
  }

  get at(): Instant {
    return this.#at;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** The stretch of the axis the clock is in. */
  get segment(): Segment {
    const { segments } = this.#atlas;
    const found = segments.find(({ end }) => this.#at < end) ?? segments.at(-1);
    if (found === undefined) throw new RangeError('The atlas has no segments.');
    return found;
  }

  /** Milliseconds of the event that pass in one second of playing. */
  get rate(): number {
    return rateOf(this.segment);
  }

  /** Sets the clock, held inside the extent of the atlas; what is no number changes nothing. */
  set(instant: Instant): void {
    if (Number.isNaN(instant)) return;
    const { start, end } = this.#atlas;
    this.#at = Math.min(end, Math.max(start, Math.round(instant)));
  }

  /** From the beginning when it stands at the end. */
  play(): void {
    if (this.playing) return;
    if (this.#at >= this.#atlas.end) this.#at = this.#atlas.start;
    this.#lastFrame = null;
    this.#playing = true;
    this.#cancelFrame = this.#requestFrame(this.#frame);
  }

  pause(): void {
    this.#cancelFrame();
    this.#playing = false;
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  readonly #frame = (now: number): void => {
    const elapsed = this.#lastFrame === null ? 0 : Math.min(now - this.#lastFrame, LONGEST_FRAME);
    this.#lastFrame = now;
    this.set(this.#after(elapsed / 1000));
    if (this.#at >= this.#atlas.end) this.#playing = false;
    else this.#cancelFrame = this.#requestFrame(this.#frame);
  };

  /**
   * Where playing arrives in `seconds`. Each segment passes at its own rate, lest one frame of
   * years in a second carries the clock past a segment of hours.
   */
  #after(seconds: number): Instant {
    let at = this.#at;
    let left = seconds;
    for (const segment of this.#atlas.segments.filter(({ end }) => end > at)) {
      const reached = at + rateOf(segment) * left;
      if (reached < segment.end) return reached;
      left -= (segment.end - at) / rateOf(segment);
      at = segment.end;
    }
    return at;
  }
}

function rateOf({ start, end }: Segment): number {
  return (end - start) / SECONDS_PER_SEGMENT;
}
