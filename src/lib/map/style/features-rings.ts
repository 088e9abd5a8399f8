import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { RINGS_SOURCE, type StyleContext } from './context.ts';
import { has, ofPart } from './filters.ts';
import { byMeaning } from './meanings.ts';

/** Zooms around the complex of a town, at which circles of uncertainty come and go. */
const RING_ZOOMS = [8, 10, 12, 13, 14, 15, 16, 17, 18] as const;

/**
 * Strength of a circle of uncertainty: `full` as long as it is a disc, fading once it is so large that
 * only its edge would cross the picture.
 */
function ringStrength(full: number): ExpressionSpecification {
  const at = (zoom: number) => [
    '*',
    full,
    ['interpolate', ['linear'], ['-', zoom, ['get', 'from']], 2.5, 1, 4.5, 0.25],
  ];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...RING_ZOOMS.flatMap((zoom) => [zoom, at(zoom)]),
  ] as unknown as ExpressionSpecification;
}

export const RING_DASHES: [number, number] = [0.1, 3.5];

/** The soft circles within which a true position lies. */
export function featureRingLayers({ palette }: StyleContext): LayerSpecification[] {
  const order: ExpressionSpecification = ['get', 'order'];
  return [
    {
      id: 'rings',
      type: 'fill',
      source: RINGS_SOURCE,
      // A halo for the story alone; of the others the dotted edge says enough. They are left out of
      // the layer: a fill of no opacity that is told by data is drawn like any other.
      filter: ofPart('ring', has('meaning', 'focus'), ['>=', ['zoom'], ['get', 'from']]),
      layout: { 'fill-sort-key': order },
      paint: {
        'fill-antialias': false, // the edges are drawn below
        'fill-color': byMeaning(palette, 'fill'),
        'fill-opacity': ringStrength(0.06),
      },
    },
    {
      id: 'ring-edges',
      type: 'line',
      source: RINGS_SOURCE,
      filter: ofPart('ring', ['>=', ['zoom'], ['get', 'from']]),
      layout: { 'line-sort-key': order, 'line-cap': 'round' },
      paint: {
        'line-color': byMeaning(palette, 'edge'),
        // All of them in full would hide what they are about.
        'line-opacity': ringStrength(0.32),
        'line-dasharray': RING_DASHES,
      },
    },
  ];
}
