import type { Map as MapLibreMap } from 'maplibre-gl';
import { BASEMAP_SOURCE } from './style/context.ts';

/** How much of the bundled base map is in the picture. */
export interface GroundDrawn {
  /** Areas and lines. */
  readonly features: number;
  /** Names that found room. */
  readonly labels: number;
}

/** Counts each feature and each label in the picture once. */
export function groundDrawn(map: MapLibreMap): GroundDrawn {
  const layers = map
    .getStyle()
    .layers.flatMap((layer) =>
      'source' in layer && layer.source === BASEMAP_SOURCE ? [layer.id] : [],
    );
  const shapes = new Set<unknown>();
  const labels = new Set<unknown>();
  for (const { id, layer } of map.queryRenderedFeatures({ layers })) {
    (layer.type === 'symbol' ? labels : shapes).add(id);
  }
  return { features: shapes.size, labels: labels.size };
}
