import type { Feature, Fill, Language } from '#lib/core/atlas/model.ts';
import type { Certainty } from '#lib/core/time/interval.ts';
import type { Feature as GeoJsonFeature, Geometry } from 'geojson';

export type PartName = 'shape' | 'ring' | 'arrow' | 'label';

/** What the style reads of a part; everything else stays with the atlas. */
export interface PartProperties {
  /** `<feature>` for the shape, else `<feature>#<part>`. */
  readonly id: string;
  readonly feature: string;
  readonly part: PartName;
  readonly meaning: string;
  readonly fill: Fill;
  readonly certainty: Certainty | 'over';
  /** Opacity of what is over and glows on; all else has none. */
  readonly faded?: number;
  /** Drawing order: higher is drawn later. */
  readonly order: number;
  readonly [key: string]: unknown;
}

export type Part = GeoJsonFeature<Geometry, PartProperties>;

/** What the parts of a feature depend on beside the feature itself. */
export interface PartContext {
  readonly language: Language;
  /** The language of the second line under names of the story, or null. */
  readonly secondLanguage: Language | null;
  readonly fillOf: (feature: Feature) => Fill;
  readonly orderOf: (feature: Feature) => number;
  /** The whole zoom from which the mark of a standing place is drawn; 0 for all else. */
  readonly markFrom: (feature: Feature) => number;
  /** The small words below a label, such as how far the position is known; or null. */
  readonly labelNote: (feature: Feature) => string | null;
}
