import type { Instant } from '#lib/core/time/interval.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { AxisView } from './axis-view.svelte.ts';
import { setClock, setWindowEnd, setWindowStart, windowStartX } from './window-bounds.ts';

/** Pixels about a handle that take hold of it. */
const REACH = 12;
/** Pixels a pointer may tremble and still mean a click. */
const TREMBLE = 4;

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
  /** The clock before the first finger, which a second one turns out not to have meant. */
  #before: Instant = 0;

  constructor(explorer: Explorer, view: AxisView) {
    this.#explorer = explorer;
    this.#view = view;
  }

  /**
   * @param panning whether the pointer means the axis and not the clock
   * @param open what a click here opens, or null
   */
  down(id: number, x: number, panning: boolean, open: (() => void) | null): void {
    const { clock } = this.#explorer;
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
      if (Math.abs(x - this.#pressed.x) <= TREMBLE) return;
      this.#pressed = null;
      this.#take(x);
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
    if (Math.abs(x - end) <= REACH) this.#grip = { kind: 'end' };
    else if (Math.abs(x - start) <= REACH) this.#grip = { kind: 'start' };
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
