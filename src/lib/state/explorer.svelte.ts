import { chapterAt } from '#lib/core/atlas/chapter-at.ts';
import type { Atlas, Camera, Chapter, Feature, Language } from '#lib/core/atlas/model.ts';
import type { Certainty, Instant } from '#lib/core/time/interval.ts';
import { replayPace } from '#lib/core/replay/replay-pace.ts';
import type { Pace } from '#lib/core/time/pace.ts';
import { startOfDay, wallTime } from '#lib/core/time/zone.ts';
import type { TimeFilter } from '#lib/core/time/time-filter.ts';
import { initialView, type View } from '#lib/core/view/view.ts';
import { ChangeIndex } from '#lib/core/visible/change-index.ts';
import type { VisibleSet } from '#lib/core/visible/difference.ts';
import type { Glow } from '#lib/core/visible/glow.ts';
import { momentOf } from '#lib/core/visible/moment-of.ts';
import type { VisibleFeature } from '#lib/core/visible/visible-at.ts';
import { Clock, type RequestFrame } from './clock.svelte.ts';
import { Following } from './following.svelte.ts';
import { LayerSwitches } from './layers.svelte.ts';
import { Selection } from './selection.svelte.ts';
import { TimeSetting } from './time-setting.svelte.ts';
import { Timeline, type Direction } from './timeline.svelte.ts';
import { FACE_PACE, LIST_PACE, ToldInstant } from './told-instant.svelte.ts';
import { Visibility } from './visibility.svelte.ts';

/** Where the map is asked to look: at a camera of the story or the address, or at a feature. */
export type LookRequest =
  | {
      readonly camera: Camera;
      readonly jump: boolean;
      /** Milliseconds on the way; null or left out for the map's own pace. */
      readonly duration?: number | null;
    }
  | { readonly feature: string; readonly duration?: number | null };

/** What one reader sees and chose: the page, the map and the address all follow from it. */
export class Explorer {
  readonly atlas: Atlas;
  readonly clock: Clock;
  readonly layers: LayerSwitches;
  readonly time = new TimeSetting();
  readonly following = new Following();
  /** The instant of lists, counts and marks, which need not follow every frame. */
  readonly toldInstant: ToldInstant;
  /** The instant on the face of the clock, which follows faster than lists and slower than the hand. */
  readonly faceInstant: ToldInstant;
  /** What lists, counts and marks tell: what is visible at that instant. */
  readonly told: Visibility;
  readonly changes: ChangeIndex;
  readonly timeline: Timeline;
  readonly #features: ReadonlyMap<string, Feature>;
  readonly #selection = new Selection();
  readonly #visibility: Visibility;

  /** Where the map looks now; the map itself writes it as the reader moves it. */
  camera = $state.raw<Camera>({ center: [0, 0], zoom: 0, bearing: 0, pitch: 0 });
  language = $state<Language>('');
  hovered = $state<string | null>(null);
  /** The version of the data that the link which led here names. */
  pinned = $state<string | null>(null);
  #look = $state.raw<LookRequest | null>(null);
  #guided = $state(true);

  constructor(atlas: Atlas, requestFrame: RequestFrame) {
    this.atlas = atlas;
    this.clock = new Clock(atlas, requestFrame, () => this.#rhythm);
    this.layers = new LayerSwitches(atlas);
    this.changes = new ChangeIndex(atlas.features);
    this.#features = new Map(atlas.features.map((feature) => [feature.id, feature]));
    this.#visibility = new Visibility(this);
    this.toldInstant = new ToldInstant(this.clock, LIST_PACE);
    this.faceInstant = new ToldInstant(this.clock, FACE_PACE);
    const { layers, time, changes } = this;
    this.told = new Visibility({ atlas, layers, time, changes, clock: this.toldInstant });
    this.timeline = new Timeline(atlas, this.clock, layers, time);
    const { camera, language } = initialView(atlas);
    this.camera = camera;
    this.language = language;
  }

  /** The last request to look somewhere; a new object for every request. */
  get look(): LookRequest | null {
    return this.#look;
  }

  /** Whoever looks elsewhere follows nothing any more. */
  set look(request: LookRequest | null) {
    this.following.stop();
    this.#look = request;
  }

  get filter(): TimeFilter {
    return this.#visibility.filter;
  }

  /** Everything that the time at hand shows, in layers switched on or not. */
  get present(): readonly VisibleFeature[] {
    return this.#visibility.present;
  }

  /** What of it is shown. */
  get visible(): readonly VisibleFeature[] {
    return this.#visibility.visible;
  }

  get visibleSet(): VisibleSet {
    return this.#visibility.set;
  }

  /** What is over and glows on; it is neither visible nor counted. */
  get glow(): Glow {
    return this.#visibility.glow;
  }

  /** How many features shown are certain, and how many possible. */
  get counts(): Readonly<Record<Certainty, number>> {
    return this.#visibility.counts;
  }

  /** The first moment of the day the clock is in. */
  readonly day: Instant = $derived.by(() => {
    const { timeZone } = this.atlas;
    return startOfDay(wallTime(this.clock.at, timeZone), timeZone);
  });

  /** The chapter the clock is in, or the last that had begun. */
  readonly chapter: Chapter | null = $derived.by(() => chapterAt(this.atlas, this.clock.at));

  /** How a replay runs in the rhythm of what it shows. */
  readonly #rhythm: Pace = $derived.by(() =>
    replayPace(this.atlas, this.#guided ? null : this.layers.on),
  );

  readonly selected: Feature | null = $derived.by(() => {
    const { id } = this.#selection;
    return id === null ? null : this.feature(id);
  });

  get stack(): readonly string[] {
    return this.#selection.stack;
  }

  feature(id: string): Feature | null {
    return this.#features.get(id) ?? null;
  }

  /** Opens what lies under a click on the map, topmost first; nothing there closes the details. */
  pick(ids: readonly string[]): void {
    this.clock.hush();
    this.#selection.pick(ids);
  }

  /** Opens the next feature under the last click, or the one before it. */
  page(by: 1 | -1): void {
    this.#selection.page(by);
  }

  /** Opens a feature out of a list: clock, switches and map go to where it can be seen. */
  choose(id: string): void {
    const feature = this.feature(id);
    if (feature === null) return;
    const isPresent = () => this.present.some((other) => other.feature.id === id);
    this.clock.pause();
    if (!isPresent()) this.clock.set(momentOf(feature.time) ?? this.#lastOf(feature));
    if (!isPresent()) this.time.certainty = 'possible';
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
  step(direction: Direction): void {
    this.clock.pause();
    const { start, end } = this.atlas;
    const instant = this.changes[direction](this.clock.at);
    this.clock.set(instant ?? (direction === 'next' ? end : start));
  }

  /** Whether a playing clock takes camera and layers along to each chapter. */
  get guided(): boolean {
    return this.#guided;
  }

  set guided(guided: boolean) {
    this.#guided = guided;
  }

  /** The reader looks elsewhere: the replay leaves camera and layers alone from now on. */
  takeOver(): void {
    this.following.stop();
    this.clock.hush();
    if (this.clock.playing) this.#guided = false;
  }

  /** Lets the story lead camera and layers again, from the chapter at hand. */
  follow(): void {
    this.#guided = true;
    if (this.chapter !== null) this.#lead(this.chapter);
  }

  /** Plays with the camera on a movement, until the reader looks elsewhere or it has ended. */
  followMover({ id, layer }: Pick<Feature, 'id' | 'layer'>): void {
    this.layers.show(layer);
    this.following.start(id);
    this.clock.play();
  }

  /** Called when a playing clock enters a chapter. */
  enter(chapter: Chapter): void {
    if (this.clock.playing && this.#guided && this.following.id === null) this.#lead(chapter);
  }

  #lead({ camera, layers }: Chapter): void {
    this.layers.set(layers);
    this.look = { camera, jump: false };
  }

  /** Opens the event after the one at hand, or the one before it. */
  stepEvent(direction: Direction): void {
    const neighbour = this.timeline.neighbour(direction, this.selected);
    if (neighbour === null) return;
    this.clock.set(neighbour.moment);
    this.choose(neighbour.feature.id);
  }

  /** Opens the chapter after the one at hand, or the one before it. */
  stepChapter(direction: Direction): void {
    const { chapters } = this.atlas;
    const index = this.chapter === null ? -1 : chapters.indexOf(this.chapter);
    const chapter = chapters[index + (direction === 'next' ? 1 : -1)];
    if (chapter !== undefined) this.open(chapter);
  }

  /** The view at hand, as the address and links carry it. */
  get view(): View {
    return {
      camera: this.camera,
      at: this.clock.at,
      layers: this.layers.on,
      selection: this.#selection.id,
      language: this.language,
      mode: this.time.mode,
      window: this.time.window,
      glow: this.time.glow,
      certainty: this.time.certainty,
      pinned: this.pinned,
    };
  }

  /** Shows a view out of an address. */
  restore(view: View): void {
    this.clock.pause();
    this.clock.set(view.at);
    this.layers.set(view.layers);
    this.language = view.language;
    this.pinned = view.pinned;
    this.time.set(view);
    this.camera = view.camera;
    this.look = { camera: view.camera, jump: true };
    if (view.selection !== this.#selection.id)
      this.pick(view.selection === null ? [] : [view.selection]);
  }
}
