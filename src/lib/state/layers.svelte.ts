import { defaultLayers } from '#lib/core/atlas/default-layers.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';

/** Which layers are switched on. */
export class LayerSwitches {
  readonly #order: readonly string[];
  readonly #defaults: readonly string[];
  #on = $state.raw<readonly string[]>([]);
  /** What was on before one layer was shown alone; null while none is. */
  #beforeSolo: readonly string[] | null = null;

  constructor(atlas: Pick<Atlas, 'layers'>) {
    this.#order = atlas.layers.map(({ id }) => id);
    this.#defaults = defaultLayers(atlas);
    this.#on = this.#defaults;
  }

  /** Ids of the layers switched on, in the atlas's order. */
  get on(): readonly string[] {
    return this.#on;
  }

  isOn(id: string): boolean {
    return this.#on.includes(id);
  }

  /** Switches on exactly these; null means those that are on by default. */
  set(ids: readonly string[] | null): void {
    this.#beforeSolo = null;
    const wanted = ids ?? this.#defaults;
    this.#on = this.#order.filter((id) => wanted.includes(id));
  }

  toggle(id: string): void {
    this.set(this.isOn(id) ? this.#on.filter((other) => other !== id) : [...this.#on, id]);
  }

  /** Makes a layer visible that has something the reader asked for. */
  show(id: string): void {
    if (!this.isOn(id)) this.toggle(id);
  }

  all(): void {
    this.set(this.#order);
  }

  none(): void {
    this.set([]);
  }

  /**
   * Only this one; once more, and those are back that were on before. Where it came alone, as out of an
   * address, those that are on by default.
   */
  solo(id: string): void {
    const before = this.#beforeSolo;
    if (this.#on.length === 1 && this.isOn(id)) {
      this.set(before);
      return;
    }
    const on = before ?? this.#on;
    this.set([id]);
    this.#beforeSolo = on;
  }
}
