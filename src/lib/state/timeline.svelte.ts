import type { Atlas, Feature } from '#lib/core/atlas/model.ts';
import { eventsInOrder, type EventMoment } from '#lib/core/replay/events-in-order.ts';
import type { Clock } from './clock.svelte.ts';
import type { LayerSwitches } from './layers.svelte.ts';

export type Direction = 'next' | 'previous';

/** The events switched on, in order of time: marks of the axis, steps of the reader. */
export class Timeline {
  readonly #atlas: Pick<Atlas, 'features' | 'start'>;
  readonly #clock: Clock;
  readonly #layers: LayerSwitches;

  constructor(atlas: Pick<Atlas, 'features' | 'start'>, clock: Clock, layers: LayerSwitches) {
    this.#atlas = atlas;
    this.#clock = clock;
    this.#layers = layers;
  }

  readonly #entries: readonly EventMoment[] = $derived.by(() =>
    eventsInOrder(this.#atlas, this.#layers.on),
  );

  readonly events: readonly Feature[] = $derived(this.#entries.map(({ feature }) => feature));

  readonly #latestIndex: number = $derived.by(() => {
    const { at } = this.#clock;
    return this.#entries.findLastIndex(({ moment }) => moment <= at);
  });

  /** The event that began last: what a caption tells. */
  readonly latest: Feature | null = $derived(this.events[this.#latestIndex] ?? null);

  /**
   * The event after the clock, or before it, and its moment. Of several at one moment each has its
   * turn: `from` is the one the reader has open.
   */
  neighbour(direction: Direction, from: Feature | null): EventMoment | null {
    const entries = this.#entries;
    const { at } = this.#clock;
    const here = entries.findIndex(({ feature, moment }) => feature === from && moment === at);
    if (here !== -1) return entries[here + (direction === 'next' ? 1 : -1)] ?? null;
    return (
      (direction === 'next'
        ? entries.find(({ moment }) => moment > at)
        : entries.findLast(({ moment }) => moment < at)) ?? null
    );
  }
}
