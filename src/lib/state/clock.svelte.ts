import type { Atlas, Segment } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { evenPace, type Pace } from '#lib/core/time/pace.ts';

/** Asks for one call before the next picture, with the time in milliseconds; returns its undoing. */
export type RequestFrame = (frame: (now: number) => void) => () => void;

/** Longer than this no frame takes: the tab was hidden or the machine asleep, and time stood. */
const LONGEST_FRAME = 1000;

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** The instant at hand, and its going by itself. */
export class Clock {
  readonly #atlas: Pick<Atlas, 'start' | 'end' | 'segments'>;
  readonly #requestFrame: RequestFrame;
  #at = $state<Instant>(0);
  #playing = $state(false);
  /** Whether it stands where it was stopped while it ran. */
  #stopped = $state(false);
  #cancelFrame = () => {};
  #lastFrame: number | null = null;
  /** Seconds of playing at the last frame, and of which pace; null when the clock has been set since. */
  #played = $state.raw<{ readonly pace: Pace; readonly seconds: number } | null>(null);
  readonly #even: Pace;
  readonly #rhythm: () => Pace;

  #inRhythm = $state(true);
  /** A pace of its own, such as that of what the reader follows. */
  #led = $state.raw<Pace | null>(null);
  speed = $state<Speed>(1);
  /** Whether playing begins anew at the end. */
  loop = $state(false);
  /** For readers who want less motion: playing stands at these instants and goes by steps. */
  steps: { readonly lastUntil: (instant: Instant) => Instant | null } | null = null;

  /** @param rhythm how the replay runs unless time is to run evenly; it may change while it runs */
  constructor(
    atlas: Pick<Atlas, 'start' | 'end' | 'segments' | 'at'>,
    requestFrame: RequestFrame,
    rhythm?: () => Pace,
  ) {
    this.#atlas = atlas;
    this.#requestFrame = requestFrame;
    this.#at = atlas.at;
    this.#even = evenPace(atlas.segments);
    this.#rhythm = rhythm ?? (() => this.#even);
  }

  get at(): Instant {
    return this.#at;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /**
   * Whether there is something to tell: it runs, or stands where it was stopped and the reader has
   * turned to nothing else since.
   */
  get telling(): boolean {
    return this.#playing || this.#stopped;
  }

  /** Whether it stands at a key moment while it runs. */
  readonly holds: boolean = $derived.by(
    () => this.#playing && this.#played !== null && this.#pace.holdsAt(this.#secondsIn(this.#pace)),
  );

  /** The reader turns to something else than a replay that was stopped. */
  hush(): void {
    this.#stopped = false;
  }

  /** The stretch of the axis the clock is in. */
  get segment(): Segment {
    const { segments } = this.#atlas;
    const found = segments.find(({ end }) => this.#at < end) ?? segments.at(-1);
    if (found === undefined) throw new RangeError('The atlas has no segments.');
    return found;
  }

  /** Milliseconds of the event that pass in one second of playing from `instant` on. */
  rateAt(instant: Instant): number {
    return this.#pace.rateFrom(instant) * this.speed;
  }

  /** Whether silence is compressed and key moments hold, or time runs evenly. */
  get inRhythm(): boolean {
    return this.#inRhythm;
  }

  set inRhythm(inRhythm: boolean) {
    this.#inRhythm = inRhythm;
  }

  /** Runs at this pace from here on, as far as it goes; null gives back the reader's choice. */
  lead(pace: Pace | null): void {
    this.#led = pace;
  }

  /** How the reader wants time to run, at speed 1. */
  get pace(): Pace {
    return this.inRhythm ? this.#rhythm() : this.#even;
  }

  get #pace(): Pace {
    return this.#led ?? this.pace;
  }

  /** Sets the clock, held inside the extent of the atlas; what is no number changes nothing. */
  set(instant: Instant): void {
    if (Number.isNaN(instant)) return;
    const { start, end } = this.#atlas;
    this.#at = Math.min(end, Math.max(start, Math.round(instant)));
    this.#played = null;
    this.#stopped = false;
  }

  /** Leaves out the time that has passed since the last frame, such as that of a hidden tab. */
  skip(): void {
    this.#lastFrame = null;
  }

  /**
   * From the beginning when it stands at the end. A key moment at which it stands is not held once
   * more: whoever starts the clock wants to see it go.
   */
  play(): void {
    if (this.playing) return;
    if (this.#at >= this.#atlas.end) this.set(this.#atlas.start);
    const pace = this.#pace;
    this.#played ??= { pace, seconds: pace.lastSecondAt(this.#at) };
    this.#lastFrame = null;
    this.#playing = true;
    this.#cancelFrame = this.#requestFrame(this.#frame);
  }

  pause(): void {
    this.#cancelFrame();
    this.#stop();
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  readonly #frame = (now: number): void => {
    const elapsed = this.#lastFrame === null ? 0 : Math.min(now - this.#lastFrame, LONGEST_FRAME);
    this.#lastFrame = now;
    const pace = this.#pace;
    const seconds = this.#secondsIn(pace) + (elapsed / 1000) * this.speed;
    this.set(this.#stepUntil(pace.instantAt(seconds)));
    // A key moment or a step holds the instant while seconds pass, so the instant alone does not tell them.
    this.#played = { pace, seconds };
    if (this.#at < this.#atlas.end) this.#cancelFrame = this.#requestFrame(this.#frame);
    else if (this.loop) {
      this.set(this.#atlas.start);
      this.#cancelFrame = this.#requestFrame(this.#frame);
    } else this.#stop();
  };

  /** Where the clock is in a pace: as far into a key moment as it has stood there in the pace before. */
  #secondsIn(pace: Pace): number {
    if (this.#played?.pace === pace) return this.#played.seconds;
    const begins = pace.secondsAt(this.#at);
    if (this.#played === null) return begins;
    const stood = this.#played.seconds - this.#played.pace.secondsAt(this.#at);
    return Math.min(begins + Math.max(0, stood), pace.lastSecondAt(this.#at));
  }

  #stop(): void {
    if (this.#playing) this.#stopped = true;
    this.#playing = false;
  }

  /** Where the clock stands at most at `instant`: there, or at the step before it. */
  #stepUntil(instant: Instant): Instant {
    if (this.steps === null || instant >= this.#atlas.end) return instant;
    return Math.max(this.#at, this.steps.lastUntil(instant) ?? this.#at);
  }
}
