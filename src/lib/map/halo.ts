import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Part } from './part.ts';
import { HOVER_SOURCE } from './style/context.ts';

/**
 * The halo around the feature that the pointer is on. It has a source of its own, so that no change
 * of the others has to lay it out.
 */
export class Halo {
  readonly #map: MapLibreMap;
  readonly #partsOf: (id: string) => readonly Part[];
  #id: string | null = null;
  #drawn = false;

  /** @param partsOf what the map draws a feature with now; nothing while it is not visible */
  constructor(map: MapLibreMap, partsOf: (id: string) => readonly Part[]) {
    this.#map = map;
    this.#partsOf = partsOf;
  }

  /** Puts it around a feature, or around none. */
  put(id: string | null): void {
    if (id === this.#id) return;
    this.#id = id;
    this.#draw(this.#parts);
  }

  /** After other features are shown: around what has gone there is none. */
  refresh(): void {
    const parts = this.#parts;
    if (parts.length > 0 !== this.#drawn) this.#draw(parts);
  }

  /** After the map has lost it with everything else. */
  forget(): void {
    this.#id = null;
    this.#drawn = false;
  }

  get #parts(): readonly Part[] {
    return this.#id === null ? [] : this.#partsOf(this.#id);
  }

  #draw(parts: readonly Part[]): void {
    if (parts.length === 0 && !this.#drawn) return;
    this.#drawn = parts.length > 0;
    const source = this.#map.getSource<GeoJSONSource>(HOVER_SOURCE);
    void source?.setData({ type: 'FeatureCollection', features: [...parts] });
  }
}
