import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { PALETTES, type Theme } from '#lib/tokens/colours.ts';
import { cooperateInPage } from './cooperative-gestures.ts';
import { bundledFontFaces } from './fonts.ts';
import type { AtlasMapOptions, MapWords } from './options.ts';
import { isNarrow } from './style/context.ts';
import { mapStyle } from './style/map-style.ts';

/** How a map looks apart from what it shows. */
export interface Look {
  readonly theme: Theme;
  readonly words: MapWords;
  /** The chosen feature, or null. */
  readonly selected: string | null;
  /** 0 by day to 1 at night. */
  readonly darkness: number;
  /** Whether names are kept short. */
  readonly compact: boolean;
}

/** How a map looks that has just been made. */
export function firstLook(options: AtlasMapOptions): Look {
  const { theme, words, darkness = 0 } = options;
  return { theme, words, selected: null, darkness, compact: isCompact(options) };
}

/** Whether a map keeps its names short: always if told so, else while it is narrow. */
export function isCompact({ compact = false, container }: AtlasMapOptions): boolean {
  return compact || isNarrow(container.clientWidth);
}

/** The style of this map in a look. */
export function styleFor(
  { atlas, basemap }: AtlasMapOptions,
  { theme, words: { language }, selected, darkness, compact }: Look,
): StyleSpecification {
  return mapStyle({
    palette: PALETTES[theme],
    language,
    firstLanguage: atlas.languages[0] ?? language,
    basemap,
    fontFaces: bundledFontFaces(),
    selected,
    darkness,
    compact,
  });
}

/** A MapLibre map in the container of `options`, without controls. */
export function makeMap(
  MapClass: typeof MapLibreMap,
  options: AtlasMapOptions,
  style: StyleSpecification,
): MapLibreMap {
  const {
    camera,
    atlas,
    interactive = true,
    reducedMotion,
    pixelRatio,
    container,
    padding,
  } = options;
  const [west, south, east, north] = atlas.cameraBounds;
  const map = new MapClass({
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
    cooperativeGestures: options.cooperativeGestures ?? false,
    // A feature is there or it is not: a fading label would still tell of what has gone.
    fadeDuration: 0,
    attributionControl: false,
    renderWorldCopies: false,
    // The tests validate every style there is.
    validateStyle: false,
    locale: { ...options.words.locale },
    ...(reducedMotion === undefined ? {} : { reduceMotion: reducedMotion }),
    ...(pixelRatio === undefined ? {} : { pixelRatio }),
  });
  if (options.cooperativeGestures) cooperateInPage(map);
  if (padding !== undefined) map.setPadding({ ...padding });
  return map;
}
