import type { Geometries } from '#lib/core/atlas/geometries.ts';
import type { Feature } from '#lib/core/atlas/model.ts';
import { isMark } from './geometry-kind.ts';
import { ALONE, slotOf, type Slot } from './slots.ts';

/** Decimals of a degree within which two marks stand on one spot: about ten metres. */
const DECIMALS = 4;

/** Which visible marks share a spot, so that none hides another. */
export class SharedSpots {
  readonly #features: ReadonlyMap<string, Feature>;
  readonly #geometries: Geometries;
  readonly #orderOf: (feature: Feature) => number;
  readonly #spots = new Map<string, Set<string>>();
  readonly #slots = new Map<string, Slot>();

  constructor(
    features: ReadonlyMap<string, Feature>,
    geometries: Geometries,
    orderOf: (feature: Feature) => number,
  ) {
    this.#features = features;
    this.#geometries = geometries;
    this.#orderOf = orderOf;
  }

  slot(id: string): Slot {
    return this.#slots.get(id) ?? ALONE;
  }

  /** Forgets everything and takes these features. */
  replace(ids: readonly string[]): void {
    this.#spots.clear();
    this.#slots.clear();
    this.update(ids, []);
  }

  /** Takes and drops features; returns those that stay but stand differently now. */
  update(appearing: readonly string[], disappearing: readonly string[]): Set<string> {
    const touched = new Set<string>();
    for (const id of disappearing) {
      const spot = this.#spotOf(id);
      if (spot === null) continue;
      this.#spots.get(spot)?.delete(id);
      this.#slots.delete(id);
      touched.add(spot);
    }
    for (const id of appearing) {
      const spot = this.#spotOf(id);
      if (spot === null) continue;
      const there = this.#spots.get(spot) ?? new Set();
      this.#spots.set(spot, there.add(id));
      touched.add(spot);
    }
    return new Set([...touched].flatMap((spot) => this.#arrange(spot)));
  }

  #arrange(spot: string): string[] {
    const there = [...(this.#spots.get(spot) ?? [])]
      .map((id) => this.#features.get(id))
      .filter((feature) => feature !== undefined)
      .sort((a, b) => this.#orderOf(b) - this.#orderOf(a) || (a.id < b.id ? -1 : 1));
    if (there.length === 0) this.#spots.delete(spot);
    let widest = 0;
    there.forEach((feature, index) => {
      const uncertainty = feature.uncertainty ?? 0;
      const slot = slotOf(index, there.length);
      this.#slots.set(feature.id, { ...slot, ring: uncertainty > widest });
      widest = Math.max(widest, uncertainty);
    });
    return there.map(({ id }) => id);
  }

  #spotOf(id: string): string | null {
    const anchor = this.#features.get(id)?.anchor;
    const geometry = this.#geometries.get(id)?.geometry;
    if (anchor == null || geometry === undefined || !isMark(geometry)) return null;
    return anchor.map((degrees) => degrees.toFixed(DECIMALS)).join(' ');
  }
}
