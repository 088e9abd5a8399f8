import type { BasemapFault } from '#lib/core/atlas/basemap-fault.ts';
import type { Atlas, Basemap } from '#lib/core/atlas/model.ts';

/** A base map that could not be shown, and why. */
export interface BasemapFailure {
  readonly basemap: Basemap;
  readonly fault: BasemapFault;
}

/**
 * Which base map the reader wants; null is the bundled one. Kept for as long as the page is open
 * and no longer, so that no address and no storage makes a browser ask another host by itself.
 */
export class BasemapChoice {
  readonly basemaps: readonly Basemap[];
  /** Whether there is a map to lay it under; the map says so. */
  usable = $state(false);
  #wanted = $state.raw<Basemap | null>(null);
  #asking = $state.raw<Basemap | null>(null);
  #loading = $state(false);
  #failure = $state.raw<BasemapFailure | null>(null);
  /** Ids of those whose hosts the reader has agreed to already. */
  readonly #agreed = new Set<string>();

  constructor({ basemaps }: Pick<Atlas, 'basemaps'>) {
    this.basemaps = basemaps;
  }

  /** What the map is to show. */
  get wanted(): Basemap | null {
    return this.#wanted;
  }

  /** What waits for the reader to agree that other hosts are asked. */
  get asking(): Basemap | null {
    return this.#asking;
  }

  get loading(): boolean {
    return this.#loading;
  }

  get failure(): BasemapFailure | null {
    return this.#failure;
  }

  /** Takes a base map, or asks first where it comes from other hosts. */
  choose(basemap: Basemap | null): void {
    this.#failure = null;
    this.#asking = null;
    if (basemap === null || basemap.hosts.length === 0 || this.#agreed.has(basemap.id)) {
      this.#want(basemap);
    } else {
      this.#asking = basemap;
    }
  }

  /** The reader agrees to what was asked. */
  agree(): void {
    const basemap = this.#asking;
    if (basemap === null) return;
    this.#agreed.add(basemap.id);
    this.choose(basemap);
  }

  /** The reader declines; all stays as it is. */
  decline(): void {
    this.#asking = null;
  }

  /** The map shows it. */
  shown(basemap: Basemap | null): void {
    if (basemap === this.#wanted) this.#loading = false;
  }

  /** The map cannot show it, and shows the bundled one. */
  failed(basemap: Basemap | null, fault: BasemapFault): void {
    if (basemap === null || basemap !== this.#wanted) return;
    this.#want(null);
    this.#failure = { basemap, fault };
  }

  #want(basemap: Basemap | null): void {
    if (basemap === this.#wanted) return;
    this.#wanted = basemap;
    this.#loading = basemap !== null;
  }
}
