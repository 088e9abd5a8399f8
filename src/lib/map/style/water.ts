import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, byZoom, type StyleContext } from './context.ts';
import { ofClass } from './filters.ts';

/** A river seen from afar is a large one, and drawn wider than one seen only from near. */
const widthOf = (pixels: number): ExpressionSpecification => [
  '*',
  pixels,
  ['step', ['coalesce', ['get', 'min_zoom'], 0], 1.5, 6, 1, 11, 0.6],
];

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
          [4, widthOf(0.7)],
          [8, widthOf(1.6)],
          [12, widthOf(3.2)],
          [16, widthOf(9)],
        ]),
      },
    },
  ];
}
