import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { MARKS_SOURCE, NAMES_SOURCE, type StyleContext } from './context.ts';
import { STORY_AREAS_FROM } from './features-labels.ts';
import { fading, has, isPoint, isPossible, ofPart } from './filters.ts';

const shared: ExpressionSpecification = ['<', ['get', 'scale'], 1];

/** Size of marks by zoom, smaller where several share a spot. */
export const markSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  ['*', ['case', shared, 0.5, 0.8], ['get', 'scale']],
  12,
  ['*', 0.9, ['get', 'scale']],
  16,
  ['*', 1.1, ['get', 'scale']],
];

/**
 * Where a mark stands beside its spot. A query for features reads arrays as text, and would warn of
 * them; it takes the place from the picture, so that any value does there.
 */
export const markOffset: ExpressionSpecification = [
  'case',
  ['==', ['typeof', ['get', 'offset']], 'array<number, 2>'],
  ['array', 'number', 2, ['get', 'offset']],
  ['literal', [0, 0]],
];

/**
 * Marks of places of the story too small to see, of events and of other places. Those that share
 * one spot stand side by side (`offset`).
 */
export function featurePointLayers(_context: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'story-marks',
      type: 'symbol',
      source: NAMES_SOURCE,
      maxzoom: STORY_AREAS_FROM,
      filter: ofPart('label', has('rank', 'story')),
      layout: {
        'icon-image': ['concat', 'mark-', ['get', 'meaning']],
        'icon-size': 0.9,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'symbol-sort-key': ['get', 'order'],
      },
    },
    {
      id: 'marks',
      type: 'symbol',
      source: MARKS_SOURCE,
      filter: ofPart('shape', isPoint, ['>=', ['zoom'], ['get', 'markFrom']]),
      layout: {
        'icon-image': ['concat', 'mark-', ['get', 'meaning']],
        'icon-size': markSize,
        'icon-offset': markOffset,
        'icon-allow-overlap': true,
        'icon-padding': 1,
        // No sort key: down the picture they are in order already, and with a key each would be a draw.
      },
      paint: { 'icon-opacity': fading(['case', isPossible, 0.55, 1]) },
    },
  ];
}
