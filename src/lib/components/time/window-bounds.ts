import type { Instant } from '#lib/core/time/interval.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { MARGIN, type AxisView } from './axis-view.svelte.ts';

const MINUTE = 60_000;

/** What the axis is set to: dragging sets whole minutes, as the clock shows them. */
const wholeMinute = (instant: Instant) => Math.round(instant / MINUTE) * MINUTE;

/** Where the window begins; it ends with the clock. */
export function windowStart({ clock, time }: Explorer): Instant {
  return clock.at - time.window;
}

/** Pixels from the left of the axis to the handle there, which waits at the edge where it would be out of sight. */
export function windowStartX(explorer: Explorer, view: AxisView): number {
  return Math.max(MARGIN / 2, view.x(windowStart(explorer)));
}

/** Moves the beginning of the window; the clock stays, and a minute is left of the window. */
export function setWindowStart({ atlas, clock, time }: Explorer, instant: Instant): void {
  const start = Math.max(atlas.start, Math.min(instant, clock.at - MINUTE));
  // An axis may begin later than the window that an address asked for.
  time.window = Math.max(MINUTE, wholeMinute(clock.at - start));
}

/** Moves the end of the window, which is the clock; its beginning stays. */
export function setWindowEnd(explorer: Explorer, instant: Instant): void {
  const { clock, time } = explorer;
  const start = windowStart(explorer);
  clock.set(Math.max(instant, start + MINUTE));
  time.window = Math.max(MINUTE, wholeMinute(clock.at - start));
}

/** Sets the clock, and with it a window of the same length, to a whole minute. */
export function setClock({ clock }: Explorer, instant: Instant): void {
  clock.set(wholeMinute(instant));
}
