import type { Geometries } from '#lib/core/atlas/geometries.ts';
import type { Feature } from '#lib/core/atlas/model.ts';
import { differenceBetween, isEmpty } from '#lib/core/visible/difference.ts';
import type { DrawnSet } from '#lib/core/visible/glow.ts';
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import type { NextFrame } from './next-frame.ts';
import type { Part, PartContext } from './part.ts';
import { partsOf } from './parts.ts';
import { SharedSpots } from './shared-spots.ts';

/** The side of a MapLibre GeoJSON source that is used here. */
export interface DataSink {
  updateData(difference: GeoJSONSourceDiff): Promise<unknown>;
  setData(data: FeatureCollection): Promise<unknown>;
}

/**
 * Keeps the source `atlas` equal to what is to be drawn by sending it differences only. The first set
 * of a frame goes out at once, of all that follow within the frame only the last.
 */
export class AtlasSource {
  readonly #sink: () => DataSink | undefined;
  readonly #nextFrame: NextFrame;
  readonly #features: ReadonlyMap<string, Feature>;
  readonly #geometries: Geometries;
  readonly #spots: SharedSpots;
  #context: PartContext;
  /** What the source holds, and what it is to hold. */
  #shown: DrawnSet = new Map();
  #wanted: DrawnSet = new Map();
  readonly #parts = new Map<string, readonly Part[]>();
  #cancelFrame: (() => void) | null = null;
  #sent: Promise<unknown> = Promise.resolve();

  constructor(options: {
    /** The source, or undefined while the map has none. */
    sink: () => DataSink | undefined;
    nextFrame: NextFrame;
    features: readonly Feature[];
    geometries: Geometries;
    context: PartContext;
  }) {
    this.#sink = options.sink;
    this.#nextFrame = options.nextFrame;
    this.#features = new Map(options.features.map((feature) => [feature.id, feature]));
    this.#geometries = options.geometries;
    this.#spots = new SharedSpots(this.#features, options.geometries, options.context.orderOf);
    this.#context = options.context;
  }

  /** Ids of the features that the source holds as visible now; what glows on is over. */
  get ids(): ReadonlySet<string> {
    const isVisible = (id: string) => typeof this.#shown.get(id) === 'string';
    return new Set([...this.#parts.keys()].filter(isVisible));
  }

  /** The parts of a feature in the source. */
  partsHeld(feature: string): readonly Part[] {
    return this.#parts.get(feature) ?? [];
  }

  /** Resolves when everything sent so far has reached the source. */
  get settled(): Promise<unknown> {
    if (this.#cancelFrame !== null) this.#flush();
    return this.#sent;
  }

  show(drawn: DrawnSet): void {
    this.#wanted = drawn;
    if (this.#cancelFrame !== null) return;
    this.#apply();
    this.#cancelFrame = this.#nextFrame(() => {
      this.#cancelFrame = null;
      this.#apply();
    });
  }

  /** Draws what is shown anew, after the words have changed. */
  setContext(context: PartContext): void {
    this.#context = context;
    this.refill();
  }

  /** The parts of what a source that is only now being made shall begin with. */
  begin(drawn: DrawnSet): Part[] {
    this.#shown = this.#wanted = drawn;
    this.#parts.clear();
    const placed = [...drawn.keys()].filter((id) => this.#geometries.has(id));
    this.#spots.replace(placed);
    return placed.flatMap((id) => this.#build(id));
  }

  /** Sends everything again, after the map has lost what it held. */
  refill(): void {
    const features = this.begin(this.#wanted);
    this.#send((sink) => sink.setData({ type: 'FeatureCollection', features }));
  }

  destroy(): void {
    this.#cancelFrame?.();
    this.#cancelFrame = null;
  }

  #flush(): void {
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    this.#apply();
  }

  #apply(): void {
    const difference = differenceBetween(this.#shown, this.#wanted);
    this.#shown = this.#wanted;
    if (isEmpty(difference)) return;
    const placed = (id: string): boolean => this.#geometries.has(id) && this.#features.has(id);
    const appearing = difference.appear.map(([id]) => id).filter(placed);
    const disappearing = difference.disappear.filter((id) => this.#parts.has(id));
    const redraw = new Set([...appearing, ...difference.change.map(([id]) => id).filter(placed)]);
    for (const id of this.#spots.update(appearing, disappearing)) redraw.add(id);

    const remove = disappearing.flatMap((id) => this.#partIds(id));
    for (const id of disappearing) this.#parts.delete(id);
    const add: Part[] = [];
    for (const id of redraw) {
      const before = this.#partIds(id);
      const parts = this.#build(id);
      const now = new Set(parts.map(({ properties }) => properties.id));
      remove.push(...before.filter((part) => !now.has(part)));
      add.push(...parts);
    }
    if (remove.length + add.length === 0) return;
    this.#send((sink) => sink.updateData({ remove, add }));
  }

  #partIds(feature: string): string[] {
    return this.partsHeld(feature).map(({ properties }) => properties.id);
  }

  #build(id: string): readonly Part[] {
    const feature = this.#features.get(id);
    const placed = this.#geometries.get(id);
    const state = this.#shown.get(id);
    if (feature === undefined || placed === undefined || state === undefined) return [];
    const parts = partsOf(feature, placed, state, this.#spots.slot(id), this.#context);
    this.#parts.set(id, parts);
    return parts;
  }

  #send(command: (sink: DataSink) => Promise<unknown>): void {
    const sink = this.#sink();
    // Without a source (its context is lost) nothing is to be sent: `refill` follows.
    if (sink !== undefined) this.#sent = command(sink).catch(() => undefined);
  }
}
