import type { Instant } from '#lib/core/time/interval.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { AxisView } from './axis-view.svelte.ts';
import { setClock, setWindowEnd, setWindowStart, windowStartX } from './window-bounds.ts';

/** Pixels about a handle in which a mouse, and a finger, takes hold of it. */
const REACH = { mouse: 12, finger: 22 } as const;
/** Pixels a pointer may tremble and still mean a click. */
const TREMBLE = 4;

/** How a pointer comes down. */
interface Press {
  /** Whether it means the axis and not the clock. */
  readonly panning: boolean;
  readonly finger: boolean;
  /** What a click here opens, or null. */
  readonly open: (() => void) | null;
}

/** What a dragging pointer holds. */
type Grip =
  | { readonly kind: 'clock' | 'start' | 'end' }
  /** The window as a whole, or the axis itself, held at this instant. */
  | { readonly kind: 'window' | 'axis'; readonly at: Instant };

/**
 * Fingers and mouse on the detailed axis, in pixels from its left edge. One pointer moves the
 * clock, a handle of the window or, between its handles, the window; with Shift it moves the axis.
 * Two move and stretch the axis.
 */
export class AxisGestures {
  readonly #explorer: Explorer;
  readonly #view: AxisView;
  readonly #pointers = new Map<number, number>();
  #grip: Grip | null = null;
  /** A mark that a pointer went down on, and where: a click unless it goes on to drag. */
  #pressed: { readonly open: () => void; readonly x: number } | null = null;
  #reach: number = REACH.mouse;
  /** The clock before the first finger, which a second one turns out not to have meant. */
  #before: Instant = 0;

  constructor(explorer: Explorer, view: AxisView) {
    this.#explorer = explorer;
    this.#view = view;
  }

  down(id: number, x: number, { panning, finger, open }: Press): void {
    const { clock } = this.#explorer;
    this.#reach = finger ? REACH.finger : REACH.mouse;
    if (this.#pointers.size === 0) this.#before = clock.at;
    this.#pointers.set(id, x);
    if (this.#pointers.size === 2) {
      clock.set(this.#before);
      this.#grip = null;
      this.#pressed = null;
    } else if (open !== null) this.#pressed = { open, x };
    else if (panning) this.#grip = { kind: 'axis', at: this.#view.instantAt(x) };
    else this.#take(x);
  }

  move(id: number, x: number): void {
    const before = this.#pointers.get(id);
    if (before === undefined) return;
    const others = [...this.#pointers].filter(([other]) => other !== id);
    this.#pointers.set(id, x);
    const [other] = others;
    if (other !== undefined) {
      this.#stretch(other[1], before, x);
      return;
    }
    if (this.#pressed !== null) {
      const from = this.#pressed.x;
      if (Math.abs(x - from) <= TREMBLE) return;
      this.#pressed = null;
      this.#take(from);
    }
    this.#drag(x);
  }

  /** @param cancelled the browser took the pointer for itself, such as to scroll the page */
  up(id: number, cancelled = false): void {
    if (!this.#pointers.delete(id)) return;
    if (cancelled && this.#grip?.kind === 'clock') this.#explorer.clock.set(this.#before);
    const pressed = this.#pressed;
    this.#pressed = null;
    this.#grip = null;
    if (!cancelled) pressed?.open();
  }

  #take(x: number): void {
    const { clock, time } = this.#explorer;
    clock.pause();
    if (time.mode !== 'time-window') {
      this.#grip = { kind: 'clock' };
      this.#drag(x);
      return;
    }
    const start = windowStartX(this.#explorer, this.#view);
    const end = this.#view.x(clock.at);
    const [toStart, toEnd] = [Math.abs(x - start), Math.abs(x - end)];
    if (toEnd <= this.#reach && toEnd <= toStart) this.#grip = { kind: 'end' };
    else if (toStart <= this.#reach) this.#grip = { kind: 'start' };
    else {
      // Outside the window the clock, and the window with it, comes to the pointer first.
      if (x < start || x > end) setClock(this.#explorer, this.#held(x));
      this.#grip = { kind: 'window', at: this.#view.instantAt(x) - clock.at };
    }
  }

  #drag(x: number): void {
    const explorer = this.#explorer;
    const grip = this.#grip;
    switch (grip?.kind) {
      case 'clock':
        setClock(explorer, this.#held(x));
        break;
      case 'end':
        setWindowEnd(explorer, this.#held(x));
        break;
      case 'start':
        setWindowStart(explorer, this.#view.instantAt(x));
        break;
      case 'window':
        setClock(explorer, this.#view.held(this.#view.instantAt(x) - grip.at));
        break;
      case 'axis':
        this.#view.pan(grip.at - this.#view.instantAt(x));
        break;
      case undefined:
    }
  }

  /** The instants under two fingers stay under them. */
  #stretch(other: number, before: number, now: number): void {
    const view = this.#view;
    const middle = view.instantAt((other + before) / 2);
    const distance = Math.max(TREMBLE, Math.abs(now - other));
    view.zoom(Math.max(TREMBLE, Math.abs(before - other)) / distance, middle);
    view.pan(middle - view.instantAt((other + now) / 2));
  }

  /** So that dragging to the edge does not leave what is shown. */
  #held(x: number): Instant {
    return this.#view.held(this.#view.instantAt(x));
  }
}
