import type { Atlas, Camera, Chapter, Feature, Language } from '#lib/core/atlas/model.ts';
import type { Certainty, Instant } from '#lib/core/time/interval.ts';
import { isEvent } from '#lib/core/atlas/event.ts';
import type { Pace } from '#lib/core/time/pace.ts';
import { rhythm } from '#lib/core/time/rhythm.ts';
import { startOfDay, wallTime } from '#lib/core/time/zone.ts';
import { windowUntil, type TimeFilter } from '#lib/core/time/time-filter.ts';
import { initialView, type View } from '#lib/core/view/view.ts';
import { ChangeIndex } from '#lib/core/visible/change-index.ts';
import type { VisibleSet } from '#lib/core/visible/difference.ts';
import { momentOf } from '#lib/core/visible/moment-of.ts';
import { visibleIn, type VisibleFeature } from '#lib/core/visible/visible-at.ts';
import { untrack } from 'svelte';
import { Clock, type RequestFrame } from './clock.svelte.ts';
import { LayerSwitches } from './layers.svelte.ts';
import { TimeSetting } from './time-setting.svelte.ts';

/** Where the map is asked to look: at a camera of the story or the address, or at a feature. */
export type LookRequest =
  { readonly camera: Camera; readonly jump: boolean } | { readonly feature: string };

/** What one reader sees and chose: the page, the map and the address all follow from it. */
export class Explorer {
  readonly atlas: Atlas;
  readonly clock: Clock;
  readonly layers: LayerSwitches;
  readonly time = new TimeSetting();
  readonly changes: ChangeIndex;
  readonly #features: ReadonlyMap<string, Feature>;

  /** Where the map looks now; the map itself writes it as the reader moves it. */
  camera = $state.raw<Camera>({ center: [0, 0], zoom: 0, bearing: 0, pitch: 0 });
  language = $state<Language>('');
  /** The last request to look somewhere; a new object for every request. */
  look = $state.raw<LookRequest | null>(null);
  hovered = $state<string | null>(null);
  #guided = $state(true);
  #selection = $state<string | null>(null);
  /** Features under the last click, topmost first, for paging through them. */
  #stack = $state.raw<readonly string[]>([]);

  constructor(atlas: Atlas, requestFrame: RequestFrame) {
    this.atlas = atlas;
    this.clock = new Clock(atlas, requestFrame, replayOf(atlas));
    this.layers = new LayerSwitches(atlas);
    this.changes = new ChangeIndex(atlas.features);
    this.#features = new Map(atlas.features.map((feature) => [feature.id, feature]));
    const { camera, language } = initialView(atlas);
    this.camera = camera;
    this.language = language;
  }

  /** What of time is shown: a moment, a window that ends with it, or all so far. */
  readonly filter: TimeFilter = $derived.by(() => {
    const { at } = this.clock;
    return this.time.mode === 'time-window'
      ? windowUntil(at, this.time.window)
      : { mode: this.time.mode, at };
  });

  /** Changes only when something appears, disappears or becomes certain, not with every tick. */
  readonly #steps: string = $derived.by(() => this.changes.stepsOf(this.filter));

  /** Everything that the time at hand shows, in layers switched on or not. */
  readonly present: readonly VisibleFeature[] = $derived.by(() => {
    void this.#steps;
    const filter = untrack(() => this.filter);
    const shown = visibleIn(this.atlas.features, filter);
    return this.time.certainty === 'possible'
      ? shown
      : shown.filter(({ certainty }) => certainty === 'certain');
  });

  /** What of it is shown. */
  readonly visible: readonly VisibleFeature[] = $derived.by(() => {
    const on = new Set(this.layers.on);
    return this.present.filter(({ feature }) => on.has(feature.layer));
  });

  readonly visibleSet: VisibleSet = $derived(
    new Map(this.visible.map(({ feature, certainty }) => [feature.id, certainty])),
  );

  /** How many features shown are certain, and how many possible. */
  readonly counts: Readonly<Record<Certainty, number>> = $derived.by(() => {
    const certain = this.visible.filter(({ certainty }) => certainty === 'certain').length;
    return { certain, possible: this.visible.length - certain };
  });

  /** The first moment of the day the clock is in. */
  readonly day: Instant = $derived.by(() => {
    const { timeZone } = this.atlas;
    return startOfDay(wallTime(this.clock.at, timeZone), timeZone);
  });

  /** The chapter the clock is in, or the last that had begun. */
  readonly chapter: Chapter | null = $derived.by(() => {
    const { chapters } = this.atlas;
    return chapters.findLast(({ start }) => start <= this.clock.at) ?? chapters[0] ?? null;
  });

  readonly selected: Feature | null = $derived.by(() =>
    this.#selection === null ? null : this.feature(this.#selection),
  );

  get stack(): readonly string[] {
    return this.#stack;
  }

  feature(id: string): Feature | null {
    return this.#features.get(id) ?? null;
  }

  /** Opens what lies under a click on the map, topmost first; nothing there closes the details. */
  pick(ids: readonly string[]): void {
    this.#stack = ids;
    this.#selection = ids[0] ?? null;
  }

  /** Opens the next feature under the last click, or the one before it. */
  page(by: 1 | -1): void {
    const at = this.#selection === null ? -1 : this.#stack.indexOf(this.#selection);
    if (at === -1) return;
    const length = this.#stack.length;
    this.#selection = this.#stack[(at + by + length) % length] ?? null;
  }

  /** Opens a feature out of a list: clock, layers and map go to where it can be seen. */
  choose(id: string): void {
    const feature = this.feature(id);
    if (feature === null) return;
    this.clock.pause();
    if (!this.present.some((other) => other.feature.id === id)) {
      this.clock.set(momentOf(feature.time) ?? this.#lastOf(feature));
    }
    this.layers.show(feature.layer);
    this.pick([id]);
    if (feature.anchor !== null) this.look = { feature: id };
  }

  /** The last step in which something existed that always had. */
  #lastOf({ time: { end } }: Feature): Instant {
    const over = end.earliest ?? Infinity;
    return this.changes.previous(over) ?? this.atlas.start;
  }

  deselect(): void {
    this.pick([]);
  }

  /** Sets clock, layers and camera to those of a chapter. */
  open({ at, camera, layers }: Chapter): void {
    this.clock.pause();
    this.clock.set(at);
    this.#guided = true;
    this.layers.set(layers);
    this.look = { camera, jump: false };
  }

  /** Moves the clock to where something next appears, disappears or becomes certain. */
  step(direction: 'next' | 'previous'): void {
    this.clock.pause();
    const { start, end } = this.atlas;
    const instant = this.changes[direction](this.clock.at);
    this.clock.set(instant ?? (direction === 'next' ? end : start));
  }

  /** The events switched on, in order of time: marks of the axis, steps of the reader. */
  readonly timeline: readonly Feature[] = $derived.by(() => {
    const on = new Set(this.layers.on);
    return this.atlas.features
      .filter((feature) => on.has(feature.layer) && isEvent(feature))
      .sort((a, b) => (momentOf(a.time) ?? 0) - (momentOf(b.time) ?? 0));
  });

  /** The moments of `timeline`, in the same order. */
  readonly #moments: readonly Instant[] = $derived(
    this.timeline.map(({ time }) => momentOf(time) ?? this.atlas.start),
  );

  readonly #latestIndex: number = $derived.by(() => {
    const { at } = this.clock;
    return this.#moments.findLastIndex((moment) => moment <= at);
  });

  /** The event that began last: what a caption tells. */
  readonly latest: Feature | null = $derived(this.timeline[this.#latestIndex] ?? null);

  /** Whether a playing clock takes camera and layers along to each chapter. */
  get guided(): boolean {
    return this.#guided;
  }

  /** The reader looks elsewhere: the replay leaves camera and layers alone from now on. */
  takeOver(): void {
    if (this.clock.playing) this.#guided = false;
  }

  /** Lets the story lead camera and layers again, from the chapter at hand. */
  follow(): void {
    this.#guided = true;
    if (this.chapter !== null) this.#lead(this.chapter);
  }

  /** Called when a playing clock enters a chapter. */
  enter(chapter: Chapter): void {
    if (this.clock.playing && this.#guided) this.#lead(chapter);
  }

  #lead({ camera, layers }: Chapter): void {
    this.layers.set(layers);
    this.look = { camera, jump: false };
  }

  /** Opens the event after the one at hand, or the one before it. */
  stepEvent(direction: 'next' | 'previous'): void {
    const { timeline } = this;
    const at = this.clock.at;
    const here = timeline.findIndex(
      (feature) => feature === this.selected && this.#isAt(feature, at),
    );
    const moments = timeline.map(({ time }) => momentOf(time) ?? 0);
    const after = moments.findIndex((moment) => moment > at);
    const before = moments.findLastIndex((moment) => moment < at);
    const index =
      here === -1
        ? direction === 'next'
          ? after
          : before
        : here + (direction === 'next' ? 1 : -1);
    const feature = timeline[index];
    if (feature === undefined) return;
    this.clock.set(momentOf(feature.time) ?? at);
    this.choose(feature.id);
  }

  /** Opens the chapter after the one at hand, or the one before it. */
  stepChapter(direction: 'next' | 'previous'): void {
    const { chapters } = this.atlas;
    const index = this.chapter === null ? -1 : chapters.indexOf(this.chapter);
    const chapter = chapters[index + (direction === 'next' ? 1 : -1)];
    if (chapter !== undefined) this.open(chapter);
  }

  #isAt({ time }: Feature, instant: Instant): boolean {
    return momentOf(time) === instant;
  }

  /** The view at hand, as the address and links carry it. */
  get view(): View {
    return {
      camera: this.camera,
      at: this.clock.at,
      layers: this.layers.on,
      selection: this.#selection,
      language: this.language,
      mode: this.time.mode,
      window: this.time.window,
      glow: this.time.glow,
      certainty: this.time.certainty,
    };
  }

  /** Shows a view out of an address. */
  restore(view: View): void {
    this.clock.pause();
    this.clock.set(view.at);
    this.layers.set(view.layers);
    this.language = view.language;
    this.time.set(view);
    this.camera = view.camera;
    this.look = { camera: view.camera, jump: true };
    if (view.selection !== this.#selection)
      this.pick(view.selection === null ? [] : [view.selection]);
  }
}

/** The replay in its rhythm: events give the beat, chapters hold. */
function replayOf(atlas: Atlas): Pace {
  const moments = atlas.features.filter(isEvent).map(({ time }) => momentOf(time) ?? atlas.start);
  const keys = atlas.chapters.map(({ at }) => at);
  return rhythm(moments, keys, atlas);
}
