import type { FeatureCollection } from 'geojson';
import type { Geometries } from '#lib/core/atlas/geometries.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';
import type { View } from '#lib/core/view/view.ts';
import type { PictureLanguage } from '#lib/messages/picture.ts';
import type { Theme } from '#lib/tokens/colours.ts';
import type { Size } from './fit-camera.ts';
import type { Measure } from './text/font.ts';

/** `full`: caption, clock, scale, legend and attribution; `map`: the map alone, as the page shows it. */
export const FURNITURE = ['full', 'map'] as const;
export type Furniture = (typeof FURNITURE)[number];

/** The map of the page on a usual desktop, for which authors choose their cameras. */
export const USUAL_MAP: Size = { width: 1068, height: 657 };

/** Pixels a map for reading has from side to side, between its width and its height. */
const READING_SIZE = 580;

/** The scale at which letters can be read when the whole picture is seen at once; quarters, from 1. */
export function usualScale(width: number, height: number): number {
  return Math.max(1, Math.round((Math.sqrt(width * height) / READING_SIZE) * 4) / 4);
}

/** What a picture is made of. */
export interface PictureOptions {
  readonly atlas: Atlas;
  readonly geometries: Geometries;
  readonly basemap: FeatureCollection;
  /** What is shown; the language of the view is that of the picture. */
  readonly view: View;
  /** The words of that language. */
  readonly words: PictureLanguage;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /**
   * Pixels of the picture for one of the map: letters and lines grow, and less ground is seen.
   * 1 when left out.
   */
  readonly scale?: number;
  /**
   * The map in which the view was found or meant, in its pixels: the picture shows as much of the ground
   * as leaves it readable. Left out, the zoom of the view is that of the picture.
   */
  readonly seen?: Size;
  readonly theme: Theme;
  readonly measure: Measure;
  /** Whether names are kept short whatever the width; else only in a narrow picture. */
  readonly compact?: boolean;
  /** `full` when left out. */
  readonly furniture?: Furniture;
}
