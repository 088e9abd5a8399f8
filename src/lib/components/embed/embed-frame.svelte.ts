import { parseEmbedOptions, type EmbedOptions } from '#lib/core/view/embed-options.ts';
import type { Drawn } from '#lib/embed/api.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { MapState } from '../map/map-state.ts';
import type { DrivenFrame } from './explorer-driver.svelte.ts';

/** How a frame fares, from the picture in its HTML to the map. */
export class EmbedFrame implements DrivenFrame {
  /** The fragment of the address. */
  hash = $state('');
  readonly options: EmbedOptions = $derived(parseEmbedOptions(this.hash));
  inView = $state(false);
  /** There as soon as the atlas is. */
  explorer = $state.raw<Explorer | null>(null);
  /** The fragment of the view that the still picture shows; null while there is none to show. */
  pictured = $state<string | null>(null);
  /** That picture where it is not the one in the HTML: SVG of the room `svg`. */
  still = $state.raw('');
  status = $state<MapState>('loading');
  /** CSS pixels that the page needs from top to bottom. */
  height = $state(0);
  #active = $state(false);

  /** Whether the map may be loaded: the frame has been in view or touched, or is about to be. */
  get active(): boolean {
    return this.#active;
  }

  get drawn(): Drawn {
    if (this.status === 'ready') return 'map';
    return this.pictured === null ? 'nothing' : 'picture';
  }

  activate(): void {
    this.#active = true;
  }

  /** Looks out for the frame's coming into view and leaving it. */
  readonly watch = (element: Element): (() => void) => {
    const observer = new IntersectionObserver((entries) => {
      this.inView = entries.at(-1)?.isIntersecting === true;
      if (this.inView) this.activate();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
}
