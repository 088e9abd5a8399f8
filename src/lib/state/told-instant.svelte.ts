import { untrack } from 'svelte';
import type { Instant } from '#lib/core/time/interval.ts';

/** Asks for one call in so many milliseconds; returns its undoing. */
export type Later = (task: () => void, milliseconds: number) => () => void;

/** Milliseconds that words stay at most behind a clock that keeps changing. */
const PACE = 250;

/**
 * The instant that lists, counts and marks tell. It is that of the clock; while the clock runs or is
 * dragged it follows four times a second: nobody reads faster, and each telling paints half the page.
 */
export class ToldInstant {
  readonly #clock: { readonly at: Instant };
  /** What is told while the clock changes; null while it rests. */
  #held = $state<Instant | null>(null);

  /** @param clock followed at once until `follow` is called */
  constructor(clock: { readonly at: Instant }) {
    this.#clock = clock;
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
      }, PACE);
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
