import { untrack } from 'svelte';
import type { Clock } from '#lib/state/clock.svelte.ts';

/** Where a clock may run by itself. */
interface Conditions {
  /** Whether the author wants it, the map is drawn and the reader wants motion. */
  readonly wanted: boolean;
  readonly inView: boolean;
}

/**
 * Runs the clock while the frame is in view, and holds it meanwhile. As soon as the reader stops it,
 * it is theirs. To be called while a component is made.
 */
export function playInView(clock: Clock, conditions: () => Conditions): void {
  let state: 'before' | 'running' | 'held' | 'over' = 'before';
  $effect(() => {
    const { wanted, inView } = conditions();
    untrack(() => {
      if (wanted && inView && (state === 'before' || state === 'held')) {
        state = 'running';
        clock.play();
      } else if (!inView && state === 'running') {
        state = 'held';
        clock.pause();
      }
    });
  });
  $effect(() => {
    if (!clock.playing && state === 'running') state = 'over';
  });
}
