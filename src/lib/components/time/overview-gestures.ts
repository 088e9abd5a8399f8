import type { Instant } from '#lib/core/time/interval.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { SHORTEST, type AxisView } from './axis-view.svelte.ts';
import type { OverviewPart, OverviewSpot, OverviewTargets } from './overview-targets.ts';
import { setClock } from './window-bounds.ts';

/** Pixels a pointer may tremble and still mean a click. */
const TREMBLE = 4;

/** The part that a pointer went down on, and what it held of it. */
interface Grip {
  readonly part: OverviewPart;
  /** Where the pointer went down. */
  readonly from: OverviewSpot;
  /** Pixels from an edge to the pointer; milliseconds from the start of the view to it. */
  readonly offset: number;
}

/** What was before the first finger, which a second one turns out not to have meant. */
interface Before {
  readonly at: Instant;
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * Fingers and mouse on the overview. One pointer moves the clock, an edge of the stretch that the
 * detailed axis shows, or that stretch as a whole; a click goes to a chapter or a moment. Two
 * fingers look closer about the clock, or less close. The view never loses the clock: it takes
 * the clock along.
 */
export class OverviewGestures {
  readonly #explorer: Explorer;
  readonly #targets: OverviewTargets;
  readonly #view: AxisView | undefined;
  readonly #pointers = new Map<number, number>();
  #grip: Grip | null = null;
  #dragging = false;
  #before: Before = { at: 0, start: 0, end: 0 };

  constructor(explorer: Explorer, targets: OverviewTargets, view: AxisView | undefined) {
    this.#explorer = explorer;
    this.#targets = targets;
    this.#view = view;
  }

  down(id: number, spot: OverviewSpot): void {
    const view = this.#view;
    if (this.#pointers.size === 0) {
      const { at } = this.#explorer.clock;
      this.#before = { at, start: view?.start ?? at, end: view?.end ?? at };
      this.#grip = this.#take(spot);
    } else this.#release(true);
    this.#pointers.set(id, spot.x);
  }

  /** @returns whether the pointer drags, and no longer means what it went down on */
  move(id: number, x: number): boolean {
    const before = this.#pointers.get(id);
    if (before === undefined) return false;
    const other = [...this.#pointers].find(([pointer]) => pointer !== id)?.[1];
    this.#pointers.set(id, x);
    if (other !== undefined) {
      const apart = (place: number) => Math.max(TREMBLE, Math.abs(place - other));
      this.#view?.zoom(apart(before) / apart(x), this.#explorer.clock.at);
      return true;
    }
    const grip = this.#grip;
    if (grip === null) return false;
    this.#dragging ||= Math.abs(x - grip.from.x) > TREMBLE;
    if (this.#dragging) this.#drag(grip, x);
    return this.#dragging;
  }

  /** @param cancelled the browser took the pointer for itself, such as to scroll the page */
  up(id: number, cancelled = false): void {
    if (!this.#pointers.delete(id)) return;
    const grip = this.#dragging ? null : this.#grip;
    this.#release(cancelled);
    if (grip !== null && !cancelled && !grip.from.onSegments) this.#click(grip.from);
  }

  #take(from: OverviewSpot): Grip {
    const view = this.#view;
    const part = this.#targets.partAt(from);
    if (view === undefined || part === 'clock') return { part, from, offset: 0 };
    const offset =
      part === 'view'
        ? this.#targets.instantAt(from.x) - view.start
        : from.x - this.#targets.x(view[part]);
    return { part, from, offset };
  }

  /** Lets go; `undone` puts back what the pointer has moved. */
  #release(undone: boolean): void {
    if (undone && this.#dragging) {
      this.#view?.show(this.#before.start, this.#before.end);
      this.#explorer.clock.set(this.#before.at);
    }
    this.#grip = null;
    this.#dragging = false;
  }

  #click(spot: OverviewSpot): void {
    const chapter = this.#targets.chapterAt(spot);
    if (chapter === null) this.#setClock(spot.x);
    else this.#explorer.open(chapter);
  }

  #setClock(x: number): void {
    this.#explorer.clock.pause();
    setClock(this.#explorer, this.#targets.instantAt(x));
  }

  #drag({ part, offset }: Grip, x: number): void {
    const view = this.#view;
    if (view === undefined || part === 'clock') {
      this.#setClock(x);
      return;
    }
    if (part === 'view') {
      const start = this.#targets.instantAt(x) - offset;
      view.show(start, start + view.span);
    } else {
      const edge = this.#targets.instantAt(x - offset);
      if (part === 'start') view.show(Math.min(edge, view.end - SHORTEST), view.end);
      else view.show(view.start, Math.max(edge, view.start + SHORTEST));
    }
    this.#keepClock(view);
  }

  #keepClock(view: AxisView): void {
    const { clock } = this.#explorer;
    if (view.shows(clock.at)) return;
    clock.pause();
    clock.set(view.held(clock.at));
  }
}
