import type { Atlas, Feature, Silence } from '#lib/core/atlas/model.ts';
import { eventsInOrder, type EventMoment } from '#lib/core/replay/events-in-order.ts';
import { certaintyAt } from '#lib/core/time/interval.ts';
import type { Clock } from './clock.svelte.ts';
import type { LayerSwitches } from './layers.svelte.ts';
import type { TimeSetting } from './time-setting.svelte.ts';

export type Direction = 'next' | 'previous';

/**
 * The events switched on, in order of time: marks of the axis, steps of the reader, captions, and the
 * silences between them. At a moment that hides what is only possible, events of which no moment is
 * certain are not among them.
 */
export class Timeline {
  readonly #atlas: Pick<Atlas, 'features' | 'silences' | 'start'>;
  readonly #clock: Clock;
  readonly #layers: LayerSwitches;
  readonly #time: TimeSetting;

  constructor(
    atlas: Pick<Atlas, 'features' | 'silences' | 'start'>,
    clock: Clock,
    layers: LayerSwitches,
    time: TimeSetting,
  ) {
    this.#atlas = atlas;
    this.#clock = clock;
    this.#layers = layers;
    this.#time = time;
  }

  readonly #entries: readonly EventMoment[] = $derived.by(() => {
    const { mode, certainty } = this.#time;
    const entries = eventsInOrder(this.#atlas, this.#layers.on);
    if (mode !== 'instant' || certainty === 'possible') return entries;
    return entries.filter(({ feature, moment }) => certaintyAt(feature.time, moment) === 'certain');
  });

  readonly events: readonly Feature[] = $derived(this.#entries.map(({ feature }) => feature));

  readonly #latestIndex: number = $derived.by(() => {
    const { at } = this.#clock;
    return this.#entries.findLastIndex(({ moment }) => moment <= at);
  });

  /** The silence of the sources that the clock is in. */
  readonly silence: Silence | null = $derived.by(() => {
    const { at } = this.#clock;
    return this.#atlas.silences.find(({ start, end }) => start <= at && at < end) ?? null;
  });

  /** The event that began last: what a caption tells. Null where the sources have fallen silent since. */
  readonly latest: Feature | null = $derived.by(() => {
    const entry = this.#entries[this.#latestIndex];
    if (entry === undefined) return null;
    return this.silence !== null && this.silence.start > entry.moment ? null : entry.feature;
  });

  /** The event that the replay tells, as long as it does. */
  readonly told: Feature | null = $derived.by(() => (this.#clock.telling ? this.latest : null));

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
