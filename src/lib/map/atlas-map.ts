import type { Basemap, Camera, Feature } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import type { VisibleSet } from '#lib/core/visible/difference.ts';
import { drawnOf, type Glow } from '#lib/core/visible/glow.ts';
import { PALETTES, type Palette, type Theme } from '#lib/tokens/colours.ts';
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { AtlasSource } from './atlas-source.ts';
import { changeStyle } from './basemap/change-style.ts';
import { GroundSwitch } from './basemap/ground-switch.ts';
import { Controls } from './controls.ts';
import { firstData } from './first-data.ts';
import { cameraFor, cameraOf, coverMap, moveCamera, type Motion } from './flight.ts';
import { groundDrawn, type GroundDrawn } from './ground-drawn.ts';
import { Halo } from './halo.ts';
import { putImages } from './images.ts';
import { firstLook, isCompact, makeMap, styleFor, type Look } from './make-map.ts';
import { MoverLayer } from './movers/mover-layer.ts';
import { Movers } from './movers/movers.ts';
import { movingOf } from './movers/moving.ts';
import { nextFrame } from './next-frame.ts';
import type { AtlasMapOptions, MapWords, Padding } from './options.ts';
import { partContext } from './part-context.ts';
import { idlePicture, stillPicture, wholePicture } from './pictures.ts';
import { MOUSE_REACH, Pointer } from './pointer.ts';
import { featuresNear } from './pointing.ts';
import { assertWebGL2 } from './webgl.ts';

/** The only owner of a MapLibre map: it is made once, told what to show, and taken down. */
export class AtlasMap {
  readonly #map: MapLibreMap;
  readonly #options: AtlasMapOptions;
  readonly #source: AtlasSource;
  readonly #controls: Controls;
  readonly #ground: GroundSwitch;
  readonly #pointer: Pointer;
  readonly #movers: Movers;
  readonly #halo: Halo;
  readonly #features: ReadonlyMap<string, Feature>;
  #style: StyleSpecification;
  #look: Look;
  /** Whether the map has lost its drawing context, and with it all it held. */
  #lost = false;
  #destroyed = false;

  /**
   * Loads MapLibre and puts a map into `container`; resolves when it can be told what to show.
   * @throws NoWebGL2Error in a browser without WebGL2; Error when a script of MapLibre does not come.
   */
  static async create(options: AtlasMapOptions): Promise<AtlasMap> {
    assertWebGL2();
    const maplibre = await import('./load-maplibre.ts');
    const look = firstLook(options);
    const style = styleFor(options, look);
    const { source, first, attach } = firstData(options, style);
    const map = makeMap(maplibre.MapLibreMap, options, first);
    attach(map);
    const controls = new Controls(map, maplibre, options.interactive ?? true);
    const owner = new AtlasMap(map, options, look, style, source, controls);
    await Promise.all([map.once('style.load'), maplibre.assertWorker()]).catch((error: unknown) => {
      owner.destroy();
      throw error;
    });
    putImages(map, owner.#palette);
    owner.#movers.restore();
    return owner;
  }

  private constructor(
    map: MapLibreMap,
    options: AtlasMapOptions,
    look: Look,
    style: StyleSpecification,
    source: AtlasSource,
    controls: Controls,
  ) {
    this.#map = map;
    this.#options = options;
    this.#style = style;
    this.#look = look;
    this.#controls = controls;
    this.#ground = new GroundSwitch(map, options.siteUrl ?? location.href, () => {
      this.#restyle();
    });
    this.#features = new Map(options.atlas.features.map((feature) => [feature.id, feature]));
    this.#source = source;
    this.#halo = new Halo(map, (id) => source.partsHeld(id));
    this.#movers = new Movers(map, new MoverLayer(this.#palette));
    this.movers.setTracks(movingOf(options.atlas, options.geometries));
    this.#pointer = new Pointer(
      map,
      options,
      (point, reach) => this.featuresAt(point, reach),
      nextFrame,
    );
    this.#showControls();
    this.#listen();
  }

  /** Shows exactly these features, each as certain as it is, and the glow of what is over. */
  show(visible: VisibleSet, glow: Glow = new Map()): void {
    this.#source.show(drawnOf(visible, glow));
    this.movers.setVisible(visible);
    if (!this.#lost) this.#halo.refresh();
  }

  /** Puts what moves where it is at `instant`; to be told every frame while time runs. */
  setClock(instant: Instant): void {
    this.movers.setTime(instant);
  }

  /** Whether what moves is drawn travelling. It is, unless told not to. */
  showMovers(shown: boolean): void {
    this.#movers.show(shown);
  }

  /** The layer of what moves: it tells where each thing is, for following it. */
  get movers(): MoverLayer {
    return this.#movers.layer;
  }

  /** Marks a feature as chosen, or none. It need not be visible. */
  select(id: string | null): void {
    if (id !== this.#look.selected) this.#restyle({ selected: id });
  }

  /** Puts a halo around a feature, or around none. */
  hover(id: string | null): void {
    if (!this.#lost) this.#halo.put(id);
  }

  setTheme(theme: Theme): void {
    if (theme === this.#look.theme) return;
    this.movers.setPalette(PALETTES[theme]);
    if (!this.#lost) putImages(this.#map, PALETTES[theme]);
    this.#restyle({ theme });
  }

  /** Lays the tint of night over the ground: 0 by day to 1 at night, best in a few steps. */
  setDarkness(darkness: number): void {
    if (darkness !== this.#look.darkness) this.#restyle({ darkness });
  }

  setWords(words: MapWords): void {
    this.#restyle({ words });
    this.#source.setContext(partContext(this.#options.atlas, words));
    this.#showControls();
  }

  /**
   * Lays another base map under the features, null the bundled one. Resolves when it is drawn; what
   * is shown, chosen and seen stays as it is.
   * @param options.timeout milliseconds
   * @throws BasemapError when it cannot be shown; the bundled one is shown then
   */
  async setBasemap(basemap: Basemap | null, { timeout }: { timeout?: number } = {}): Promise<void> {
    const before = this.#ground.basemap;
    try {
      await this.#ground.set(basemap, timeout);
    } finally {
      if (this.#ground.basemap !== before && !this.#destroyed) this.#showControls();
    }
  }

  /** Where something else covers the map; the camera's centre is that of the rest. */
  setPadding(padding: Padding): void {
    coverMap(this.#map, padding);
  }

  get camera(): Camera {
    return cameraOf(this.#map);
  }

  /** Moves the camera, flying unless told not to or the reader wants less motion. */
  moveTo(camera: Partial<Camera>, motion: Motion = {}): void {
    const still = this.#options.reducedMotion === true;
    moveCamera(this.#map, camera, still ? { animate: false } : motion);
  }

  /** Moves the camera to a feature, never out further than it takes to see it whole. */
  showFeature(feature: Feature, options: Motion = {}): void {
    const camera = cameraFor(this.#map, feature);
    if (camera !== null) this.moveTo(camera, options);
  }

  /** Ids of the features at a point of the container in pixels, the topmost first. */
  featuresAt(point: { x: number; y: number }, reach = MOUSE_REACH): string[] {
    const mover = this.movers.pick(point, reach);
    const features = featuresNear(this.#map, point, reach, this.#features);
    return mover === null ? features : [...new Set([mover, ...features])];
  }

  /** Ids of the features that the map holds as visible now, sorted. */
  snapshotIds(): string[] {
    return [...this.#source.ids].sort();
  }

  /** How much of the bundled base map is in the picture. */
  get groundDrawn(): GroundDrawn {
    return groundDrawn(this.#map);
  }

  /** Resolves when everything that was asked for is drawn, or the map is gone. */
  async idle(): Promise<void> {
    await this.#source.settled;
    if (!this.#destroyed) await idlePicture(this.#map);
  }

  /** Resolves with the first frame that shows everything that was asked for, or when the map is gone. */
  async drawn(): Promise<void> {
    await this.#source.settled;
    if (!this.#destroyed) await wholePicture(this.#map);
  }

  /** Hands out the picture of now for a film; the map draws no other from then on. */
  async picture(take: (canvas: HTMLCanvasElement) => void): Promise<void> {
    await this.#source.settled;
    if (!this.#destroyed) await stillPicture(this.#map, take);
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#pointer.destroy();
    this.#source.destroy();
    this.#ground.destroy();
    this.#map.remove();
  }

  get #palette(): Palette {
    return PALETTES[this.#look.theme];
  }

  #restyle(changed: Partial<Look> = {}): void {
    this.#look = { ...this.#look, ...changed };
    if (this.#lost) return;
    const before = this.#style;
    const own = styleFor(this.#options, this.#look);
    const { language } = this.#look.words;
    this.#style = this.#ground.under(own, { palette: this.#palette, language });
    changeStyle(this.#map, before, this.#style);
  }

  #showControls(): void {
    this.#controls.show(this.#look.words, this.#ground.basemap);
  }

  #listen(): void {
    const map = this.#map;
    const events = this.#options;
    map.on('moveend', () => events.onMove?.(this.camera));
    map.on('resize', () => {
      const compact = isCompact(events);
      if (compact !== this.#look.compact) this.#restyle({ compact });
    });
    map.once('load', () => events.onReady?.());
    map.on('error', ({ error }) => {
      events.onError?.(error instanceof Error ? error : new Error(error.message));
    });
    map.on('webglcontextlost', () => {
      // MapLibre lets the context go when it takes the map down: that is not a loss.
      if (this.#destroyed) return;
      this.#lost = true;
      this.#halo.forget();
      events.onContextLost?.();
    });
    map.on('webglcontextrestored', () => {
      // MapLibre builds the style anew; what was asked for meanwhile has not reached it.
      map.once('style.load', () => {
        this.#lost = false;
        putImages(map, this.#palette);
        this.#restyle();
        this.#movers.restore();
        this.#source.refill();
        events.onContextRestored?.();
      });
    });
  }
}
