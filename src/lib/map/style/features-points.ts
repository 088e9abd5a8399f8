import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ATLAS_SOURCE, type StyleContext } from './context.ts';
import { isPoint, isPossible, ofPart } from './filters.ts';

/** Size of marks by zoom, smaller where several share a spot. */
export const markSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  ['*', 0.8, ['get', 'scale']],
  12,
  ['*', 0.9, ['get', 'scale']],
  16,
  ['*', 1.1, ['get', 'scale']],
];

/** Marks of events and places. Those that share one spot stand side by side (`offset`). */
export function featurePointLayers(_context: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'marks',
      type: 'symbol',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isPoint),
      layout: {
        'icon-image': ['concat', 'mark-', ['get', 'meaning']],
        'icon-size': markSize,
        'icon-offset': ['get', 'offset'],
        'icon-allow-overlap': true,
        'icon-padding': 1,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'icon-opacity': ['case', isPossible, 0.55, 1] },
    },
  ];
}
