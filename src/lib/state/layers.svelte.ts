import type { Atlas } from '#lib/core/atlas/model.ts';

/** Which layers are switched on. */
export class LayerSwitches {
  readonly #order: readonly string[];
  readonly #defaults: readonly string[];
  #on = $state.raw<readonly string[]>([]);

  constructor(atlas: Pick<Atlas, 'layers'>) {
    this.#order = atlas.layers.map(({ id }) => id);
    this.#defaults = atlas.layers.filter(({ visible }) => visible).map(({ id }) => id);
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

  /** Only this one; once more, and all are back. */
  solo(id: string): void {
    if (this.#on.length === 1 && this.isOn(id)) this.all();
    else this.set([id]);
  }
}
