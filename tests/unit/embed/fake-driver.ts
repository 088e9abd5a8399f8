import type { Chapter, Feature } from '#lib/core/atlas/model.ts';
import { initialView, type View } from '#lib/core/view/view.ts';
import { visibleAt, type VisibleFeature } from '#lib/core/visible/visible-at.ts';
import type { Drawn } from '#lib/embed/api.ts';
import type { MapDriver, Motion } from '#lib/embed/driver.ts';
import { atlas, chapter, feature, layer, segment } from '../atlas-builder.ts';

const START = Date.UTC(2007, 6, 1);
const END = Date.UTC(2007, 6, 12);

/** Eleven days, three layers, three features of which one has no place, two chapters. */
export const town = atlas({
  segments: [segment(START, END)],
  at: Date.UTC(2007, 6, 3),
  layers: ['town', 'river', 'roads'].map((id) => layer(id)),
  features: [
    feature('gate', { layer: 'town', anchor: [73.1, 33.7] }),
    feature('fire', { layer: 'town', anchor: [73.2, 33.8] }),
    feature('rumour', { layer: 'river', anchor: null }),
  ],
  chapters: [
    chapter('eve', START, Date.UTC(2007, 6, 3)),
    chapter('day', Date.UTC(2007, 6, 3), END, { at: Date.UTC(2007, 6, 4) }),
  ],
});

/** A page without a map: holds a view, moves at once, and keeps a record of what it was told. */
export class FakeDriver implements MapDriver {
  readonly atlas = town;
  view: View = initialView(town);
  playing = false;
  drawn: Drawn = 'map';
  height = 320;
  readonly calls: string[] = [];
  readonly motions: Motion[] = [];
  /** While set, movements do not end. */
  stuck = false;
  #changed = new Set<() => void>();

  get chapter(): string | null {
    return this.atlas.chapters.findLast(({ start }) => start <= this.view.at)?.id ?? null;
  }

  get visible(): readonly VisibleFeature[] {
    return visibleAt(this.atlas.features, this.view.at).filter(({ feature }) =>
      this.view.layers.includes(feature.layer),
    );
  }

  async show(view: View, motion: Motion): Promise<void> {
    this.view = view;
    await this.#moved('show', motion);
  }

  async open({ at, camera }: Chapter, motion: Motion): Promise<void> {
    this.view = { ...this.view, at, camera };
    await this.#moved('open', motion);
  }

  async lookAt({ anchor }: Feature, motion: Motion): Promise<void> {
    const [longitude = 0, latitude = 0] = anchor ?? [];
    this.view = {
      ...this.view,
      camera: { ...this.view.camera, center: [longitude, latitude] },
    };
    await this.#moved('lookAt', motion);
  }

  play(lead: boolean | null): void {
    this.calls.push(lead === null ? 'play' : `play with lead ${String(lead)}`);
    this.playing = true;
    this.change();
  }

  pause(): void {
    this.calls.push('pause');
    this.playing = false;
    this.change();
  }

  approach(): void {
    this.calls.push('approach');
  }

  subscribe(changed: () => void): () => void {
    this.#changed.add(changed);
    return () => this.#changed.delete(changed);
  }

  /** How many listen. */
  get listeners(): number {
    return this.#changed.size;
  }

  change(): void {
    for (const changed of this.#changed) changed();
  }

  async #moved(call: string, motion: Motion): Promise<void> {
    this.calls.push(call);
    this.motions.push(motion);
    this.change();
    if (this.stuck) await new Promise(() => {});
  }
}
