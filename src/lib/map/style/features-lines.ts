import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ATLAS_SOURCE, MARKS_SOURCE, byZoom, type StyleContext } from './context.ts';
import { dashes } from './features-areas.ts';
import { fading, isLine, isPossible, ofPart } from './filters.ts';
import { byMeaning } from './meanings.ts';

const WIDTH: readonly (readonly [zoom: number, pixels: number])[] = [
  [5, 1.6],
  [12, 2.2],
  [16, 3.6],
];

/** Lines with a paper-coloured casing, and the arrow heads of movements at their ends. */
export function featureLineLayers({ palette }: StyleContext): LayerSpecification[] {
  const order: ExpressionSpecification = ['get', 'order'];
  return [
    {
      id: 'line-casings',
      type: 'line',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isLine),
      layout: { 'line-sort-key': order, 'line-join': 'round' },
      paint: {
        'line-color': palette.paper,
        'line-width': byZoom(WIDTH.map(([zoom, pixels]) => [zoom, pixels + 2.4])),
        'line-opacity': fading(0.7),
      },
    },
    {
      id: 'lines',
      type: 'line',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isLine),
      layout: { 'line-sort-key': order, 'line-join': 'round' },
      paint: {
        'line-color': byMeaning(palette, 'fill'),
        'line-width': byZoom(WIDTH),
        'line-opacity': fading(['case', isPossible, 0.6, 1]),
        'line-dasharray': dashes,
      },
    },
    {
      id: 'arrows',
      type: 'symbol',
      source: MARKS_SOURCE,
      filter: ofPart('arrow'),
      layout: {
        'icon-image': ['concat', 'arrow-', ['get', 'meaning']],
        'icon-rotate': ['get', 'bearing'],
        'icon-rotation-alignment': 'map',
        'icon-size': byZoom([
          [8, 0.8],
          [16, 1.6],
        ]),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': fading(['case', isPossible, 0.6, 1]) },
    },
  ];
}
