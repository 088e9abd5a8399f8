import type { LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, byZoom, type StyleContext } from './context.ts';
import { ofClass } from './filters.ts';

/** Lakes and rivers. */
export function waterLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'lakes',
      type: 'fill',
      source: BASEMAP_SOURCE,
      filter: ofClass(['lake']),
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'rivers',
      type: 'line',
      source: BASEMAP_SOURCE,
      filter: ofClass(['river']),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.water,
        'line-width': byZoom([
          [4, 0.8],
          [8, 1.6],
          [12, 3],
          [16, 8],
        ]),
      },
    },
  ];
}
