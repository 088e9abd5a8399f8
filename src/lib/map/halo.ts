import type { Map as MapLibreMap } from 'maplibre-gl';
import { ATLAS_SOURCE } from './style/context.ts';

/** The halo around the feature that the pointer is on. */
export class Halo {
  readonly #map: MapLibreMap;
  readonly #partsOf: (id: string) => readonly string[];
  #id: string | null = null;
  #parts: readonly string[] = [];

  /** @param partsOf ids of what the map draws a feature with now */
  constructor(map: MapLibreMap, partsOf: (id: string) => readonly string[]) {
    this.#map = map;
    this.#partsOf = partsOf;
  }

  /** Puts it around a feature, or around none. */
  put(id: string | null): void {
    if (id === this.#id) return;
    for (const part of this.#parts) {
      this.#map.removeFeatureState({ source: ATLAS_SOURCE, id: part }, 'hover');
    }
    this.forget();
    if (id === null) return;
    this.#id = id;
    this.#parts = this.#partsOf(id);
    for (const part of this.#parts) {
      this.#map.setFeatureState({ source: ATLAS_SOURCE, id: part }, { hover: true });
    }
  }

  /** After the map has lost it with everything else. */
  forget(): void {
    this.#id = null;
    this.#parts = [];
  }
}
