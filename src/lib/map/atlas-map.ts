import type { Camera, Feature } from '#lib/core/atlas/model.ts';
import type { VisibleSet } from '#lib/core/visible/difference.ts';
import { PALETTES, type Theme } from '#lib/tokens/colours.ts';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { AtlasSource } from './atlas-source.ts';
import { Controls } from './controls.ts';
import { cameraFor, moveCamera } from './flight.ts';
import { bundledFontFaces } from './fonts.ts';
import { putImages } from './images.ts';
import type { AtlasMapOptions, MapWords, Padding } from './options.ts';
import { partContext } from './part-context.ts';
import { featuresNear } from './pointing.ts';
import { restyle } from './restyle.ts';
import { ATLAS_SOURCE } from './style/context.ts';
import { mapStyle } from './style/map-style.ts';
import { assertWebGL2 } from './webgl.ts';

const MOUSE_REACH = 6;
const TOUCH_REACH = 12;
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur'];

const nextFrame = (run: () => void): (() => void) => {
  const request = requestAnimationFrame(run);
  return () => cancelAnimationFrame(request);
};

/** The only owner of a MapLibre map: it is made once, told what to show, and taken down. */
export class AtlasMap {
  readonly #map: MapLibreMap;
  readonly #options: AtlasMapOptions;
  readonly #source: AtlasSource;
  readonly #controls: Controls;
  readonly #features: ReadonlyMap<string, Feature>;
  #style: StyleSpecification;
  #theme: Theme;
  #words: MapWords;
  #selected: string | null = null;
  #hovered: { id: string; parts: readonly string[] } | null = null;
  #pointed = '';
  #cancelPointing: (() => void) | null = null;
  #destroyed = false;

  /**
   * Loads MapLibre and puts a map into `container`; resolves when it can be told what to show.
   * @throws NoWebGL2Error before anything is made, in a browser without WebGL2.
   */
  static async create(options: AtlasMapOptions): Promise<AtlasMap> {
    assertWebGL2();
    const maplibre = await import('./load-maplibre.ts');
    const style = styleFor(options, options.theme, options.words, null);
    const { camera, atlas, interactive = true, reducedMotion, container } = options;
    const [west, south, east, north] = atlas.cameraBounds;
    const map = new maplibre.MapLibreMap({
      container,
      style,
      center: [...camera.center],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
      maxBounds: [west, south, east, north],
      minZoom: 3.5,
      maxZoom: 18.5,
      maxPitch: 60,
      interactive,
      fadeDuration: 0,
      attributionControl: false,
      renderWorldCopies: false,
      validateStyle: false,
      locale: { ...options.words.locale },
      ...(reducedMotion === undefined ? {} : { reduceMotion: reducedMotion }),
    });
    if (options.padding !== undefined) map.setPadding({ ...options.padding });
    const owner = new AtlasMap(map, options, style, new Controls(map, maplibre, interactive));
    await map.once('style.load');
    putImages(map, PALETTES[owner.#theme]);
    return owner;
  }

  private constructor(
    map: MapLibreMap,
    options: AtlasMapOptions,
    style: StyleSpecification,
    controls: Controls,
  ) {
    this.#map = map;
    this.#options = options;
    this.#style = style;
    this.#theme = options.theme;
    this.#words = options.words;
    this.#controls = controls;
    this.#features = new Map(options.atlas.features.map((feature) => [feature.id, feature]));
    this.#source = new AtlasSource({
      sink: () => (map.style ? map.getSource<GeoJSONSource>(ATLAS_SOURCE) : undefined),
      nextFrame,
      features: options.atlas.features,
      geometries: options.geometries,
      context: partContext(options.atlas, options.words),
    });
    this.#showControls();
    this.#listen();
  }

  /** Shows exactly these features, each as certain as it is. */
  show(visible: VisibleSet): void {
    this.#source.show(visible);
  }

  /** Marks a feature as chosen, or none. It need not be visible. */
  select(id: string | null): void {
    if (id === this.#selected) return;
    this.#selected = id;
    this.#restyle();
  }

  /** Puts a halo around a feature, or around none. */
  hover(id: string | null): void {
    if (id === (this.#hovered?.id ?? null)) return;
    for (const part of this.#hovered?.parts ?? []) {
      this.#map.removeFeatureState({ source: ATLAS_SOURCE, id: part }, 'hover');
    }
    this.#hovered = id === null ? null : { id, parts: this.#source.partIds(id) };
    for (const part of this.#hovered?.parts ?? []) {
      this.#map.setFeatureState({ source: ATLAS_SOURCE, id: part }, { hover: true });
    }
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    putImages(this.#map, PALETTES[theme]);
    this.#restyle();
  }

  setWords(words: MapWords): void {
    this.#words = words;
    this.#restyle();
    this.#source.setContext(partContext(this.#options.atlas, words));
    this.#showControls();
  }

  /** Where something else covers the map; the camera's centre is that of the rest. */
  setPadding(padding: Padding): void {
    this.#map.setPadding({ ...padding });
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return {
      center: [lng, lat],
      zoom: this.#map.getZoom(),
      bearing: this.#map.getBearing(),
      pitch: this.#map.getPitch(),
    };
  }

  /** Moves the camera, flying unless told not to or the reader wants less motion. */
  moveTo(camera: Partial<Camera>, { animate = true }: { animate?: boolean } = {}): void {
    moveCamera(this.#map, camera, animate && this.#options.reducedMotion !== true);
  }

  /** Moves the camera to a feature, never out further than it takes to see it whole. */
  showFeature(feature: Feature, options: { animate?: boolean } = {}): void {
    const camera = cameraFor(this.#map, feature);
    if (camera !== null) this.moveTo(camera, options);
  }

  /** Ids of the features at a point of the container in pixels, the topmost first. */
  featuresAt(point: { x: number; y: number }, reach = MOUSE_REACH): string[] {
    return featuresNear(this.#map, point, reach, this.#features);
  }

  /** Ids of the features that the map holds now, sorted. */
  snapshotIds(): string[] {
    return [...this.#source.ids].sort();
  }

  /** Resolves when everything that was asked for is drawn, or the map is gone. */
  async idle(): Promise<void> {
    await this.#source.settled;
    if (this.#destroyed) return;
    const drawn = this.#map.once('idle');
    const gone = this.#map.once('remove');
    this.#map.triggerRepaint();
    await Promise.race([drawn, gone]);
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#cancelPointing?.();
    this.#source.destroy();
    this.#map.remove();
  }

  #restyle(): void {
    const style = styleFor(this.#options, this.#theme, this.#words, this.#selected);
    restyle(this.#map, this.#style, style);
    this.#style = style;
  }

  #showControls(): void {
    this.#controls.show(this.#words, RIGHT_TO_LEFT.includes(this.#words.language));
  }

  #listen(): void {
    const map = this.#map;
    const events = this.#options;
    map.on('moveend', () => events.onMove?.(this.camera));
    map.once('load', () => events.onReady?.());
    map.on('error', ({ error }) => {
      events.onError?.(error instanceof Error ? error : new Error(error.message));
    });
    map.on('webglcontextlost', () => {
      // MapLibre lets the context go when it takes the map down: that is not a loss.
      if (!this.#destroyed) events.onContextLost?.();
    });
    map.on('webglcontextrestored', () => {
      map.once('style.load', () => putImages(map, PALETTES[this.#theme]));
      this.#source.refill();
      events.onContextRestored?.();
    });
    map.on('click', ({ point, lngLat, originalEvent }) => {
      const touch = (originalEvent as Partial<PointerEvent>).pointerType === 'touch';
      const ids = this.featuresAt(point, touch ? TOUCH_REACH : MOUSE_REACH);
      events.onClick?.(ids, [lngLat.lng, lngLat.lat]);
    });
    map.on('mousemove', ({ point }) => {
      this.#cancelPointing?.();
      this.#cancelPointing = nextFrame(() => {
        this.#cancelPointing = null;
        if (!map.isMoving()) this.#point(this.featuresAt(point));
      });
    });
    map.on('mouseout', () => {
      this.#cancelPointing?.();
      this.#point([]);
    });
  }

  #point(ids: readonly string[]): void {
    const key = ids.join(' ');
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.#map.getCanvas().style.cursor = ids.length > 0 ? 'pointer' : '';
    this.#options.onHover?.(ids);
  }
}

function styleFor(
  { atlas, basemap }: AtlasMapOptions,
  theme: Theme,
  { language }: MapWords,
  selected: string | null,
): StyleSpecification {
  return mapStyle({
    palette: PALETTES[theme],
    language,
    firstLanguage: atlas.languages[0] ?? language,
    basemap,
    fontFaces: bundledFontFaces(),
    selected,
  });
}
