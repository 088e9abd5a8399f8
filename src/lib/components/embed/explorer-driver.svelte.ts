import { untrack } from 'svelte';
import type { Atlas, Camera, Chapter, Feature } from '#lib/core/atlas/model.ts';
import { formatCamera } from '#lib/core/view/camera-text.ts';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import type { View } from '#lib/core/view/view.ts';
import { byBeginning } from '#lib/core/visible/moment-of.ts';
import type { VisibleFeature } from '#lib/core/visible/visible-at.ts';
import type { Drawn } from '#lib/embed/api.ts';
import type { MapDriver, Motion } from '#lib/embed/driver.ts';
import type { Explorer, LookRequest } from '#lib/state/explorer.svelte.ts';
import { arrival } from './arrival.svelte.ts';

/** What the driver asks of the frame around the explorer. */
export interface DrivenFrame {
  readonly drawn: Drawn;
  /** CSS pixels. */
  readonly height: number;
  activate(): void;
}

/** Drives an explorer in a frame, as the page around it asks through the protocol. */
export class ExplorerDriver implements MapDriver {
  readonly #explorer: Explorer;
  readonly #frame: DrivenFrame;

  constructor(explorer: Explorer, frame: DrivenFrame) {
    this.#explorer = explorer;
    this.#frame = frame;
  }

  get atlas(): Atlas {
    return this.#explorer.atlas;
  }

  get view(): View {
    return this.#explorer.view;
  }

  get chapter(): string | null {
    return this.#explorer.chapter?.id ?? null;
  }

  get playing(): boolean {
    return this.#explorer.clock.playing;
  }

  get drawn(): Drawn {
    return this.#frame.drawn;
  }

  get height(): number {
    return this.#frame.height;
  }

  get visible(): readonly VisibleFeature[] {
    return [...this.#explorer.visible].sort((a, b) => byBeginning(a.feature, b.feature));
  }

  async show(view: View, motion: Motion): Promise<void> {
    const explorer = this.#explorer;
    const now = explorer.view;
    if (view.at !== now.at) {
      explorer.clock.pause();
      explorer.clock.set(view.at);
    }
    if (view.layers.join() !== now.layers.join()) {
      explorer.layers.set(view.layers);
      explorer.guided = false;
    }
    if (view.selection !== now.selection) {
      explorer.pick(view.selection === null ? [] : [view.selection]);
    }
    explorer.language = view.language;
    explorer.time.set(view);
    if (formatCamera(view.camera) !== formatCamera(now.camera)) {
      await this.#look({ camera: view.camera, jump: motion.duration === 0, ...motion });
    }
  }

  async open(chapter: Chapter, motion: Motion): Promise<void> {
    const { atlas, language, clock } = this.#explorer;
    clock.pause();
    const { camera, at, layers } = chapterView(atlas, chapter, language);
    const shown = this.show({ ...this.view, camera, at, layers }, motion);
    // A story that is opened at a chapter goes on from there.
    this.#explorer.guided = true;
    await shown;
  }

  async lookAt({ id }: Feature, motion: Motion): Promise<void> {
    await this.#look({ feature: id, ...motion });
  }

  play(lead: boolean | null): void {
    if (lead !== null) this.#explorer.guided = lead;
    this.#explorer.clock.play();
  }

  pause(): void {
    this.#explorer.clock.pause();
  }

  approach(): void {
    this.#frame.activate();
  }

  subscribe(changed: () => void): () => void {
    return $effect.root(() => {
      $effect(() => {
        void [this.view, this.chapter, this.playing, this.drawn, this.height];
        untrack(changed);
      });
    });
  }

  async #look(look: LookRequest): Promise<void> {
    const explorer = this.#explorer;
    explorer.following.stop();
    // Where the article looks, a replay stays.
    explorer.guided = false;
    if (this.drawn !== 'map') {
      // The map that is still to come begins where the picture is.
      const camera = 'camera' in look ? look.camera : this.#cameraOf(look.feature);
      explorer.camera = camera;
      explorer.look = { camera, jump: true };
      return;
    }
    explorer.look = look;
    await arrival(explorer, look);
  }

  #cameraOf(id: string): Camera {
    const { camera } = this.#explorer;
    const [longitude, latitude] = this.#explorer.feature(id)?.anchor ?? [];
    if (longitude === undefined || latitude === undefined) return camera;
    return { ...camera, center: [longitude, latitude] };
  }
}
