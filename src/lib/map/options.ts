import type { Geometries } from '#lib/core/atlas/geometries.ts';
import type { Atlas, Camera, Feature, Language } from '#lib/core/atlas/model.ts';
import type { DrawnSet } from '#lib/core/visible/glow.ts';
import type { Theme } from '#lib/tokens/colours.ts';
import type { FeatureCollection, Position } from 'geojson';

/** Pixels of the container that something else covers. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The words on the map that are not in the atlas, in one language. */
export interface MapWords {
  readonly language: Language;
  /** MapLibre's own words by their key, such as `NavigationControl.ZoomIn`, `Map.Title`. */
  readonly locale: Readonly<Record<string, string>>;
  /** Plain text. */
  readonly attribution: string;
  /** The small words below a label, such as how well its position is known; or null. */
  readonly labelNote: (feature: Feature) => string | null;
}

/** What the map tells. Ids are of features, the topmost first. */
export interface MapEvents {
  /** After the camera has come to rest, by whatever moved it. */
  readonly onMove?: (camera: Camera) => void;
  /** Only when the features below the pointer have changed. */
  readonly onHover?: (ids: readonly string[]) => void;
  readonly onClick?: (ids: readonly string[], place: readonly [number, number]) => void;
  /** After the first whole picture. */
  readonly onReady?: () => void;
  readonly onContextLost?: () => void;
  readonly onContextRestored?: () => void;
  readonly onError?: (error: Error) => void;
}

export interface AtlasMapOptions extends MapEvents {
  readonly container: HTMLElement;
  readonly atlas: Atlas;
  readonly geometries: Geometries;
  readonly basemap: FeatureCollection;
  /** Absolute address of the folder that archives of base maps lie in; else that of the page. */
  readonly siteUrl?: string;
  readonly theme: Theme;
  readonly words: MapWords;
  readonly camera: Camera;
  /** What the map shows from its first picture on, until it is told otherwise. */
  readonly drawn?: DrawnSet;
  /** 0 by day to 1 at night; by day when left out. */
  readonly darkness?: number;
  /** Jump instead of flying. */
  readonly reducedMotion?: boolean;
  readonly padding?: Padding;
  /** Whether names are kept short whatever the width; else only on a narrow map. */
  readonly compact?: boolean;
  /** Whether a wheel or one finger scrolls the page; two fingers, or Ctrl and the wheel, the map. */
  readonly cooperativeGestures?: boolean;
  /** False for a picture that a reader cannot move. */
  readonly interactive?: boolean;
  /** Pixels of the picture for one of the container; else as many as the screen has. */
  readonly pixelRatio?: number;
}

/** `[longitude, latitude]` as MapLibre takes it. */
export function lngLat([longitude = 0, latitude = 0]: Position): [number, number] {
  return [longitude, latitude];
}
