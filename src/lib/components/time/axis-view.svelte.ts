import type { Atlas, Segment } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';

const MINUTE = 60_000;
/** Milliseconds: nearer than this nothing is told apart. */
export const SHORTEST = 10 * MINUTE;
/** Pixels left free beside the axis, for the knob of the hand at its ends. */
export const MARGIN = 14;
/** Where the clock comes to stand when it plays past the edge: share of the view. */
const LEAD = 0.06;

/**
 * The stretch of time that the detailed axis shows, at one even scale, and where its instants
 * lie in pixels. It shows a segment until a reader zooms or pans, and never loses the clock.
 */
export class AxisView {
  readonly #extent: Pick<Atlas, 'start' | 'end'>;
  #start = $state<Instant>(0);
  #end = $state<Instant>(1);
  /** Pixels of the whole drawing, margins included. */
  width = $state(1000);

  constructor(
    extent: Pick<Atlas, 'start' | 'end'>,
    { start, end }: Pick<Segment, 'start' | 'end'>,
  ) {
    this.#extent = { start: extent.start, end: extent.end };
    this.show(start, end);
  }

  get start(): Instant {
    return this.#start;
  }

  get end(): Instant {
    return this.#end;
  }

  /** Milliseconds shown. */
  get span(): number {
    return this.#end - this.#start;
  }

  /** Pixels that a length of time takes. */
  pixels(milliseconds: number): number {
    return (milliseconds * this.#room) / this.span;
  }

  /** Pixels from the left edge of the drawing; instants out of sight lie outside it. */
  x(instant: Instant): number {
    return MARGIN + this.pixels(instant - this.#start);
  }

  /** The instant at `x` pixels, to the millisecond. */
  instantAt(x: number): Instant {
    return Math.round(this.#start + ((x - MARGIN) * this.span) / this.#room);
  }

  get #room(): number {
    return Math.max(1, this.width - 2 * MARGIN);
  }

  /** Whether an instant is in sight; the end of all time counts as in it. */
  shows(instant: Instant): boolean {
    const last = this.#end === this.#extent.end && instant === this.#end;
    return (instant >= this.#start && instant < this.#end) || last;
  }

  /** The whole minute in sight that is nearest to an instant. */
  held(instant: Instant): Instant {
    const first = Math.ceil(this.#start / MINUTE);
    const last = Math.ceil(this.#end / MINUTE) - 1;
    return Math.min(last, Math.max(first, Math.round(instant / MINUTE))) * MINUTE;
  }

  /** Shows `[start, end)`, no shorter than ten minutes, moved or cut to lie in the extent. */
  show(start: Instant, end: Instant): void {
    const whole = this.#extent.end - this.#extent.start;
    const span = Math.min(whole, Math.max(Math.min(SHORTEST, whole), end - start));
    const middle = (start + end) / 2;
    const first = Math.max(this.#extent.start, middle - span / 2);
    this.#start = Math.round(Math.min(first, this.#extent.end - span));
    this.#end = Math.round(this.#start + span);
  }

  /** Shows `factor` times as much; `around` keeps its place on the axis. */
  zoom(factor: number, around: Instant): void {
    const share = (around - this.#start) / this.span;
    const whole = this.#extent.end - this.#extent.start;
    const span = Math.min(whole, Math.max(SHORTEST, this.span * factor));
    const start = around - share * span;
    this.show(start, start + span);
  }

  pan(milliseconds: number): void {
    this.show(this.#start + milliseconds, this.#end + milliseconds);
  }

  get isAll(): boolean {
    return this.#start <= this.#extent.start && this.#end >= this.#extent.end;
  }

  get isShortest(): boolean {
    return this.span <= SHORTEST;
  }

  /**
   * Brings the clock back into sight when it has left: within its segment at the scale at hand,
   * else by showing the segment it has come to. A playing clock is given room to go on.
   */
  follow(at: Instant, segment: Pick<Segment, 'start' | 'end'>, playing: boolean): void {
    if (this.shows(at)) return;
    const inside = (instant: Instant) => instant >= segment.start && instant <= segment.end;
    const wasHere = inside(this.#start) && inside(this.#end);
    if (wasHere && this.span < segment.end - segment.start) {
      const start = at - this.span * (playing ? LEAD : 0.5);
      this.show(start, start + this.span);
    } else this.show(segment.start, segment.end);
  }
}
