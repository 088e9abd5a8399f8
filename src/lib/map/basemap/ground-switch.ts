import type { Basemap } from '#lib/core/atlas/model.ts';
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { asBasemapError, BasemapError } from './basemap-error.ts';
import { withGround, type GroundContext, type GroundOf } from './ground.ts';

/** Milliseconds that a base map has to be there. */
const TIMEOUT = 12_000;

interface Chosen {
  readonly basemap: Basemap;
  readonly groundOf: GroundOf;
}

/** Which base map lies under the features: the bundled one, or one that was loaded on demand. */
export class GroundSwitch {
  readonly #map: MapLibreMap;
  readonly #siteUrl: string;
  readonly #restyle: () => void;
  #shown: Chosen | null = null;
  /** Loads unseen beneath what is shown. */
  #coming: Chosen | null = null;
  #attempt: AbortController | null = null;

  /** @param restyle leads the map to its style as `under` gives it now */
  constructor(map: MapLibreMap, siteUrl: string, restyle: () => void) {
    this.#map = map;
    this.#siteUrl = siteUrl;
    this.#restyle = restyle;
  }

  /** Null for the bundled one. */
  get basemap(): Basemap | null {
    return this.#shown?.basemap ?? null;
  }

  /** Our style on the ground of now. */
  under(style: StyleSpecification, context: GroundContext): StyleSpecification {
    const shown = this.#shown?.groundOf(context) ?? null;
    return withGround(style, shown, this.#coming?.groundOf(context) ?? null);
  }

  /**
   * Resolves when the base map is drawn; until then the one before stays.
   * @param timeout milliseconds
   * @throws BasemapError; then the bundled one is shown, unless another was asked for meanwhile
   */
  async set(basemap: Basemap | null, timeout = TIMEOUT): Promise<void> {
    if (basemap === null && this.#shown === null && this.#attempt === null) return;
    this.#attempt?.abort(new BasemapError('superseded'));
    this.#coming = null;
    if (basemap === null || basemap.id === this.basemap?.id) {
      this.#attempt = null;
      if (basemap === null) this.#shown = null;
      this.#restyle();
      return;
    }
    const attempt = new AbortController();
    this.#attempt = attempt;
    const timer = setTimeout(() => {
      attempt.abort(new BasemapError('timeout'));
    }, timeout);
    try {
      await this.#lay(basemap, attempt.signal);
    } catch (error) {
      if (this.#attempt === attempt) {
        this.#shown = null;
        this.#coming = null;
        this.#restyle();
      }
      throw asBasemapError(error, 'unreachable');
    } finally {
      clearTimeout(timer);
    }
  }

  /** Stops whatever is under way; the map is no longer touched. */
  destroy(): void {
    const attempt = this.#attempt;
    this.#attempt = null;
    attempt?.abort(new BasemapError('superseded'));
  }

  /** Lays it beneath the base map of now, and takes that away once the new one is there. */
  async #lay(basemap: Basemap, signal: AbortSignal): Promise<void> {
    // What only a further base map needs is fetched when a reader first chooses one.
    const { layGround, loadGround } = await import('./lay-ground.ts');
    signal.throwIfAborted();
    const site = { pixelRatio: this.#map.getPixelRatio(), siteUrl: this.#siteUrl };
    const groundOf = await loadGround(basemap, site, signal);
    signal.throwIfAborted();
    const chosen = { basemap, groundOf };
    this.#coming = chosen;
    await layGround(this.#map, basemap, this.#restyle, signal);
    this.#shown = chosen;
    this.#coming = null;
    this.#restyle();
  }
}
