import type { RequestFrame } from '#lib/state/clock.svelte.ts';

/** Frames that come when the test turns the crank, at the time the test says. */
export class HandCrankedFrames {
  #waiting: ((now: number) => void) | null = null;
  #now = 5000;

  readonly request: RequestFrame = (frame) => {
    this.#waiting = frame;
    return () => {
      if (this.#waiting === frame) this.#waiting = null;
    };
  };

  /** Whether anybody waits for a frame. */
  get wanted(): boolean {
    return this.#waiting !== null;
  }

  /** Lets `count` frames pass, each `milliseconds` after the one before it. */
  pass(milliseconds: number, count = 1): void {
    for (let frame = 0; frame < count; frame += 1) {
      this.#now += milliseconds;
      const waiting = this.#waiting;
      this.#waiting = null;
      waiting?.(this.#now);
    }
  }
}
