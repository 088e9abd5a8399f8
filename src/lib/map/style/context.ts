import type { Language } from '#lib/core/atlas/model.ts';
import type { Palette } from '#lib/tokens/colours.ts';
import type { ExpressionSpecification } from 'maplibre-gl';

/** What every part of the style is a function of. */
export interface StyleContext {
  readonly palette: Palette;
  /** The language of the labels. */
  readonly language: Language;
  /** The language of the plain `name` in the data, the first of the atlas. */
  readonly firstLanguage: Language;
  /** The chosen feature, or null. */
  readonly selected: string | null;
  /** 0 by day to 1 at night; by day when left out. */
  readonly darkness?: number;
  /** Whether names are kept short, and above or below their places; they are not when left out. */
  readonly compact?: boolean;
}

/** Pixels of width below which names are kept short and above or below their places. */
const NARROW = 600;

/** Whether a map of `width` pixels is too narrow for long names beside their places. */
export function isNarrow(width: number): boolean {
  return width < NARROW;
}

export const BASEMAP_SOURCE = 'basemap';
/** Areas and lines of the atlas's features. */
export const ATLAS_SOURCE = 'atlas';
/** The circles within which their true positions lie. */
export const RINGS_SOURCE = 'atlas-rings';
/** Their marks and arrow heads, and the labels of events. */
export const MARKS_SOURCE = 'atlas-marks';
/** The names of places, which stay while events come and go. */
export const NAMES_SOURCE = 'atlas-names';
/** Once more what the pointer is on. */
export const HOVER_SOURCE = 'atlas-hover';
/** All that show features. */
export const FEATURE_SOURCES: readonly string[] = [
  ATLAS_SOURCE,
  RINGS_SOURCE,
  MARKS_SOURCE,
  NAMES_SOURCE,
  HOVER_SOURCE,
];

/** Font stacks. Naskh follows in each, so that Arabic script finds its letters in every label. */
export const FONTS = {
  regular: ['Libre Franklin Regular', 'Noto Naskh Arabic Medium'],
  medium: ['Libre Franklin Medium', 'Noto Naskh Arabic Medium'],
  serif: ['Source Serif 4 SemiBold', 'Noto Naskh Arabic Medium'],
  serifItalic: ['Source Serif 4 Italic', 'Noto Naskh Arabic Medium'],
} as const satisfies Record<string, readonly string[]>;

/** A stack as the style specification's mutable types want it. */
export function font(name: keyof typeof FONTS): string[] {
  return [...FONTS[name]];
}

/** The name of a base map feature in the language of the map, else in the first of the atlas. */
export function nameOf({ language, firstLanguage }: StyleContext): ExpressionSpecification {
  return language === firstLanguage
    ? ['get', 'name']
    : ['coalesce', ['get', `name:${language}`], ['get', 'name']];
}

/**
 * A value that grows with the zoom through `[zoom, value]` stops, by `base` a zoom level; a value
 * may differ from feature to feature.
 */
export function byZoom(
  stops: readonly (readonly [zoom: number, value: number | ExpressionSpecification])[],
  base = 1.5,
): ExpressionSpecification {
  return [
    'interpolate',
    ['exponential', base],
    ['zoom'],
    ...stops.flat(),
  ] as unknown as ExpressionSpecification;
}
