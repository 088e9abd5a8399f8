import type { Feature } from 'geojson';
import type { Palette } from '#lib/tokens/colours.ts';
import type { OrientedBox } from '../labels/oriented-box.ts';
import type { Box, MapProjection } from '../projection.ts';
import type { StyledLayer } from '../style/styled-layer.ts';
import type { Measure } from '../text/font.ts';
import type { Definitions } from './definitions.ts';

/** What drawing a layer takes beside its features. */
export interface Drawing {
  readonly projection: MapProjection;
  readonly palette: Palette;
  readonly definitions: Definitions;
  readonly measure: Measure;
  /** The lines of the atlas's features, which are drawn over the names of the ground. */
  readonly covering: readonly OrientedBox[];
  /** No label leaves it. */
  readonly frame: Box;
}

/** The features a layer takes, those with the lowest sort key first. */
export function sortedBy(
  layer: StyledLayer,
  key: string,
  features: readonly Feature[],
): readonly Feature[] {
  const keyOf = (feature: Feature): number => layer.layout<number | undefined>(key, feature) ?? 0;
  return features
    .filter((feature) => layer.takes(feature))
    .map((feature) => ({ feature, key: keyOf(feature) }))
    .sort((a, b) => a.key - b.key)
    .map(({ feature }) => feature);
}
