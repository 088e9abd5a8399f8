import type { DataSink } from '#lib/map/atlas-source.ts';
import type { NextFrame } from '#lib/map/next-frame.ts';
import type { Part } from '#lib/map/part.ts';
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';

/** A source that keeps what it is sent, as MapLibre would: remove first, then add by id. */
export class HeldData implements DataSink {
  readonly parts = new Map<string, Part>();
  /** How many differences and whole data have arrived. */
  updates = 0;
  refills = 0;

  updateData({ remove = [], add = [] }: GeoJSONSourceDiff): Promise<void> {
    this.updates += 1;
    for (const id of remove) this.parts.delete(String(id));
    for (const part of add as Part[]) this.parts.set(part.properties.id, part);
    return Promise.resolve();
  }

  setData({ features }: FeatureCollection): Promise<void> {
    this.refills += 1;
    this.parts.clear();
    for (const part of features as Part[]) this.parts.set(part.properties.id, part);
    return Promise.resolve();
  }

  /** Ids of the features of which it holds a part, sorted. */
  get features(): string[] {
    return [
      ...new Set([...this.parts.values()].map(({ properties }) => properties.feature)),
    ].sort();
  }
}

/** Frames that come when the test says so. */
export class HandFrames {
  #waiting: (() => void)[] = [];

  readonly next: NextFrame = (run) => {
    this.#waiting.push(run);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== run);
    };
  };

  /** Draws a frame. */
  draw(): void {
    const due = this.#waiting;
    this.#waiting = [];
    for (const run of due) run();
  }
}
