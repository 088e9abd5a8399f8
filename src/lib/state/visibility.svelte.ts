import { untrack } from 'svelte';
import type { Atlas } from '#lib/core/atlas/model.ts';
import type { Certainty, Instant } from '#lib/core/time/interval.ts';
import { windowUntil, type TimeFilter } from '#lib/core/time/time-filter.ts';
import type { ChangeIndex } from '#lib/core/visible/change-index.ts';
import { Steps } from '#lib/core/time/steps.ts';
import type { VisibleSet } from '#lib/core/visible/difference.ts';
import { glowAt, glowChanges, type Glow } from '#lib/core/visible/glow.ts';
import { visibleIn, type VisibleFeature } from '#lib/core/visible/visible-at.ts';
import type { LayerSwitches } from './layers.svelte.ts';
import type { TimeSetting } from './time-setting.svelte.ts';

interface Parts {
  readonly atlas: Pick<Atlas, 'features'>;
  readonly clock: { readonly at: Instant };
  readonly layers: LayerSwitches;
  readonly time: TimeSetting;
  readonly changes: ChangeIndex;
}

/** What clock, mode of time and layers together show. */
export class Visibility {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What of time is shown: a moment, a window that ends with it, or all so far. */
  readonly filter: TimeFilter = $derived.by(() => {
    const { clock, time } = this.#parts;
    return time.mode === 'time-window'
      ? windowUntil(clock.at, time.window)
      : { mode: time.mode, at: clock.at };
  });

  /** Changes only when something appears, disappears or becomes certain, not with every tick. */
  readonly #steps: string = $derived.by(() => this.#parts.changes.stepsOf(this.filter));

  /** Everything that the time at hand shows, in layers switched on or not. */
  readonly present: readonly VisibleFeature[] = $derived.by(() => {
    void this.#steps;
    const { atlas, time } = this.#parts;
    const shown = visibleIn(
      atlas.features,
      untrack(() => this.filter),
    );
    return time.certainty === 'possible'
      ? shown
      : shown.filter(({ certainty }) => certainty === 'certain');
  });

  /** What of it is shown. */
  readonly visible: readonly VisibleFeature[] = $derived.by(() => {
    const on = new Set(this.#parts.layers.on);
    return this.present.filter(({ feature }) => on.has(feature.layer));
  });

  readonly set: VisibleSet = $derived(
    new Map(this.visible.map(({ feature, certainty }) => [feature.id, certainty])),
  );

  /** Milliseconds of after-glow: only a moment has one, where more is shown nothing is over. */
  readonly #glowLength: number = $derived.by(() => {
    const { time } = this.#parts;
    return time.mode === 'instant' ? time.glow : 0;
  });

  readonly #ageing: Steps = $derived.by(() => {
    const { atlas, time } = this.#parts;
    return new Steps(glowChanges(atlas.features, this.#glowLength, time.certainty));
  });

  /** Changes only when something begins to glow, fades by one age or is gone. */
  readonly #glowStep: number = $derived.by(() => this.#ageing.stepAt(this.#parts.clock.at));

  /** What is over and glows on, in the layers switched on. It is not among what is shown. */
  readonly glow: Glow = $derived.by(() => {
    void this.#glowStep;
    const { atlas, clock, layers, time } = this.#parts;
    const on = new Set(layers.on);
    return glowAt(
      atlas.features.filter(({ layer }) => on.has(layer)),
      untrack(() => clock.at),
      this.#glowLength,
      time.certainty,
    );
  });

  /** How many features shown are certain, and how many possible. */
  readonly counts: Readonly<Record<Certainty, number>> = $derived.by(() => {
    const certain = this.visible.filter(({ certainty }) => certainty === 'certain').length;
    return { certain, possible: this.visible.length - certain };
  });
}
