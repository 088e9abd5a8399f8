import type { AtlasMapElement, AtlasMapHandle } from '../api.ts';
import { connect } from '../host/connect.ts';
import { isChapter, stepView } from './step-view.ts';

interface Led {
  readonly handle: AtlasMapHandle;
  /** The view that the map began with. */
  readonly home: string;
}

/** Leads one map from step to step; of steps that come too fast only the last is shown. */
export class Lead {
  readonly #target: HTMLIFrameElement | AtlasMapElement;
  #led: Promise<Led> | null = null;
  #wanted: string | null = null;
  #busy = false;

  constructor(target: HTMLIFrameElement | AtlasMapElement) {
    this.#target = target;
  }

  /** Loads the map, so that it is there when the first step wants it. */
  async prepare(): Promise<void> {
    try {
      await this.#connect();
    } catch (error) {
      console.warn('atlas-story: no connection to the map', error);
    }
  }

  /** Shows what a step says: a view, or the id of a chapter. */
  async show(step: string): Promise<void> {
    this.#wanted = step;
    if (this.#busy) return;
    this.#busy = true;
    while (this.#wanted !== null) {
      const next: string = this.#wanted;
      this.#wanted = null;
      await this.#follow(next);
    }
    this.#busy = false;
  }

  async close(): Promise<void> {
    this.#wanted = null;
    const led = this.#led;
    this.#led = null;
    try {
      (await led)?.handle.close();
    } catch {
      // It never was open.
    }
  }

  async #follow(step: string): Promise<void> {
    try {
      const { handle, home } = await this.#connect();
      // Who waits for the camera to arrive would lag behind a reader who scrolls on.
      const moved = isChapter(step)
        ? Promise.all([handle.setSelection(null), handle.setChapter(step, motion())])
        : handle.setView(stepView(step, home), motion());
      moved.catch((error: unknown) => {
        console.warn(`atlas-story: data-atlas-view="${step}"`, error);
      });
    } catch (error) {
      console.warn('atlas-story: no connection to the map', error);
    }
  }

  #connect(): Promise<Led> {
    this.#led ??= this.#begin();
    return this.#led;
  }

  async #begin(): Promise<Led> {
    try {
      const handle = await connect(this.#target);
      return { handle, home: await handle.getView() };
    } catch (error) {
      // The next step tries once more.
      this.#led = null;
      throw error;
    }
  }
}

/** The map's own pace, or none for readers who want less motion. */
function motion(): { duration?: number } {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? { duration: 0 } : {};
}
