import type { FeatureCollection } from 'geojson';
import type { Atlas, Geometries } from '#lib/core/atlas/model.ts';
import type { View } from '#lib/core/view/view.ts';
import type { PictureLanguage } from '#lib/messages/picture.ts';
import type { Theme } from '#lib/tokens/colours.ts';
import type { Measure } from './text/font.ts';

/** `full`: caption, clock, scale, legend and attribution; `map`: the map alone, as the page shows it. */
export type Furniture = 'full' | 'map';

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
  readonly theme: Theme;
  readonly measure: Measure;
  /** `full` when left out. */
  readonly furniture?: Furniture;
}
