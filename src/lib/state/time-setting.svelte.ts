import type { Certainty } from '#lib/core/time/interval.ts';
import type { TimeMode } from '#lib/core/time/time-filter.ts';
import { DEFAULT_TIME, type View } from '#lib/core/view/view.ts';

/** How a reader wants time to be read. */
export class TimeSetting {
  mode = $state<TimeMode>(DEFAULT_TIME.mode);
  /** Milliseconds of the window that ends at the clock. */
  window = $state<number>(DEFAULT_TIME.window);
  /** Milliseconds for which what is over glows on at a moment. */
  glow = $state<number>(DEFAULT_TIME.glow);
  certainty = $state<Certainty>(DEFAULT_TIME.certainty);

  set({
    mode,
    window,
    glow,
    certainty,
  }: Pick<View, 'mode' | 'window' | 'glow' | 'certainty'>): void {
    this.mode = mode;
    this.window = window;
    this.glow = glow;
    this.certainty = certainty;
  }
}
