import type { Feature } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { layOutMarks } from '#lib/core/time/mark-layout.ts';
import { momentOf } from '#lib/core/visible/moment-of.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { MARGIN, type AxisView } from './axis-view.svelte.ts';

/** An event as the axis draws it, in pixels; `x` and `y` are the middle of its mark. */
export interface EventMark {
  readonly feature: Feature;
  readonly x: number;
  readonly y: number;
  /** From the earliest to the latest beginning, where that is wider than the mark. */
  readonly bar: { readonly from: number; readonly to: number } | null;
}

/** Events that found no room of their own; `x` and `y` are the middle of the pill that counts them. */
export interface EventCrowd {
  readonly x: number;
  readonly y: number;
  /** Pixels that the pill takes. */
  readonly width: number;
  readonly count: number;
  /** The first and the last of their moments. */
  readonly start: Instant;
  readonly end: Instant;
}

interface Spot {
  readonly feature: Feature;
  readonly moment: Instant;
  readonly x: number;
}

/** Pixels between the axis and the lowest marks. */
const LIFT = 3;

/** Pixels of a pill: what stands about its digits, what each of them takes, and the least there is to hit. */
const PILL = { about: 10, digit: 6, least: 22 } as const;
/** Half the line around a pill. */
const PILL_RIM = 0.5;

/**
 * The events of the layers switched on, laid out above the axis. Follows the view and the layers,
 * never the clock: a playing clock lays nothing out.
 */
export class AxisEvents {
  readonly #explorer: Explorer;
  readonly #view: AxisView;
  readonly #baseline: number;

  /** @param baseline pixels from the top of the drawing to the axis: the room for the marks */
  constructor(explorer: Explorer, view: AxisView, baseline: number) {
    this.#explorer = explorer;
    this.#view = view;
    this.#baseline = baseline;
  }

  readonly #spots: readonly Spot[] = $derived.by(() =>
    this.#explorer.timeline.events.flatMap((feature) => this.#spotOf(feature) ?? []).sort(byX),
  );

  readonly #layout = $derived.by(() =>
    layOutMarks(
      this.#spots.map(({ x }) => x),
      this.#baseline - LIFT,
    ),
  );

  get size(): number {
    return this.#layout.size;
  }

  readonly marks: readonly EventMark[] = $derived.by(() =>
    this.#layout.placed.flatMap(({ index, x, level }) => {
      const feature = this.#spots[index]?.feature;
      return feature === undefined
        ? []
        : [{ feature, x, y: this.#y(level), bar: this.#barOf(feature) }];
    }),
  );

  readonly crowds: readonly EventCrowd[] = $derived.by(() =>
    this.#layout.crowds.map(({ x, indices }) => {
      const moments = indices.map((index) => this.#spots[index]?.moment ?? 0);
      const count = indices.length;
      const width = pillWidth(count);
      return {
        x: this.#inside(x, width / 2 + PILL_RIM),
        y: this.#y(this.#layout.crowdLevel),
        width,
        count,
        start: Math.min(...moments),
        end: Math.max(...moments),
      };
    }),
  );

  markOf(id: string | null): EventMark | null {
    return this.marks.find(({ feature }) => feature.id === id) ?? null;
  }

  /** The place nearest to `x` at which what reaches `reach` pixels to both sides is not cut. */
  #inside(x: number, reach: number): number {
    return Math.max(reach, Math.min(this.#view.width - reach, x));
  }

  #y(level: number): number {
    const { size, pitch } = this.#layout;
    return this.#baseline - LIFT - size / 2 - level * pitch;
  }

  /**
   * Where a mark stands: at its moment, or where only other parts of the time are in sight in which it
   * may have begun, beyond the edge towards its moment. Anywhere in sight it would look like a time.
   */
  #spotOf(feature: Feature): Spot | null {
    const view = this.#view;
    const moment = momentOf(feature.time);
    if (moment === null) return null;
    if (view.shows(moment)) return { feature, moment, x: view.x(moment) };
    const { earliest, latest } = feature.time.start;
    const from = Math.max(earliest ?? moment, view.start);
    const to = Math.min(latest ?? moment, view.end);
    if (from >= to) return null;
    return { feature, moment, x: moment < view.start ? MARGIN / 2 : view.width - MARGIN / 2 };
  }

  #barOf({ time }: Feature): EventMark['bar'] {
    const { earliest, latest } = time.start;
    if (earliest === null || latest === null) return null;
    const { width } = this.#view;
    // Far enough outside that the faded ends of a longer time are out of sight.
    const held = (instant: Instant) =>
      Math.min(5 * width, Math.max(-4 * width, this.#view.x(instant)));
    const from = held(earliest);
    const to = held(latest);
    return to - from > this.size ? { from, to } : null;
  }
}

const pillWidth = (count: number) =>
  Math.max(PILL.least, PILL.about + PILL.digit * String(count).length);

const byX = (a: Spot, b: Spot) => a.x - b.x;
