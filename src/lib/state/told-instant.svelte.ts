import { untrack } from 'svelte';
import type { Instant } from '#lib/core/time/interval.ts';

/** Asks for one call in so many milliseconds; returns its undoing. */
export type Later = (task: () => void, milliseconds: number) => () => void;

/** Milliseconds that lists, counts and marks stay at most behind a clock that keeps changing. */
export const LIST_PACE = 250;

/** The same for the face of the clock, whose digits run before they can be read. */
export const FACE_PACE = 100;

/**
 * The instant that words tell. It is that of the clock; while the clock runs or is dragged it follows a
 * few times a second: nobody reads faster, and painting text costs more than moving the hand.
 */
export class ToldInstant {
  readonly #clock: { readonly at: Instant };
  readonly #pace: number;
  /** What is told while the clock changes; null while it rests. */
  #held = $state<Instant | null>(null);

  /**
   * @param clock followed at once until `follow` is called
   * @param pace milliseconds between one telling and the next
   */
  constructor(clock: { readonly at: Instant }, pace: number) {
    this.#clock = clock;
    this.#pace = pace;
  }

  readonly at: Instant = $derived.by(() => this.#held ?? this.#clock.at);

  /** Follows at its own pace from here on. To be called where effects can be made. */
  follow(later: Later): void {
    let cancel = () => {};
    const wait = (): void => {
      cancel = later(() => {
        const { at } = this.#clock;
        const rests = at === this.#held;
        this.#held = rests ? null : at;
        if (!rests) wait();
      }, this.#pace);
    };
    $effect(() => {
      const { at } = this.#clock;
      if (untrack(() => this.#held) !== null) return;
      // Told already, with the change itself: only what comes next has to wait.
      this.#held = at;
      wait();
    });
    $effect(() => () => {
      cancel();
      this.#held = null;
    });
  }
}
