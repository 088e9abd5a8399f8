import { FILLS, type Fill } from '#lib/core/atlas/model.ts';
import { FILL_PATTERNS } from '#lib/tokens/patterns.ts';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ATLAS_SOURCE, byZoom, type StyleContext } from './context.ts';
import { fading, has, isArea, isOver, isPossible, ofPart } from './filters.ts';
import { byMeaning, byMeaningOrRuin } from './meanings.ts';

const PATTERNED = FILLS.filter((fill) => FILL_PATTERNS[fill].strokes !== null);

/** Opacity of the flat colour of an area; what is only possible is paler. */
const fillOpacity = [
  '*',
  [
    'match',
    ['get', 'fill'],
    ...FILLS.flatMap((fill: Fill) => [fill, FILL_PATTERNS[fill].opacity]),
    FILL_PATTERNS.outlined.opacity,
  ],
  ['case', isPossible, 0.5, 1],
  ['coalesce', ['get', 'faded'], 1],
  // An outline is pale enough already, and one that always stands is ground for the others.
  ['case', has('fill', 'outlined'), ['case', ['get', 'standing'], 0, 1], ['get', 'strength']],
] as unknown as ExpressionSpecification;

const DASHED: [number, number] = [3, 2];
const POSSIBLE: [number, number] = [1.5, 2];
const OVER: [number, number] = [0.6, 1.6];

/** Dashes, in widths of the line: solid only where position and existence are both known. */
export const dashes: ExpressionSpecification = [
  'case',
  isOver,
  ['literal', OVER],
  isPossible,
  ['literal', POSSIBLE],
  ['get', 'dashed'],
  ['literal', DASHED],
  ['literal', [1, 0]],
];

/** Areas, with their patterns and edges. */
export function featureAreaLayers({ palette }: StyleContext): LayerSpecification[] {
  const order: ExpressionSpecification = ['get', 'order'];
  return [
    {
      id: 'areas',
      type: 'fill',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isArea, ['!', ['all', has('fill', 'outlined'), ['get', 'standing']]]),
      layout: { 'fill-sort-key': order },
      paint: {
        'fill-antialias': false,
        'fill-color': byMeaningOrRuin(palette, 'fill'),
        'fill-opacity': fillOpacity,
      },
    },
    {
      // Outlines of what always stands have no colour, but answer: at a constant opacity of none
      // nothing is drawn.
      id: 'area-grounds',
      type: 'fill',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isArea, has('fill', 'outlined'), ['get', 'standing']),
      layout: { 'fill-sort-key': order },
      paint: { 'fill-opacity': 0 },
    },
    {
      id: 'area-patterns',
      type: 'fill',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isArea, has('fill', ...PATTERNED)),
      layout: { 'fill-sort-key': order },
      paint: {
        'fill-antialias': false,
        'fill-pattern': ['image', ['concat', 'pattern-', ['get', 'fill'], '-', ['get', 'meaning']]],
        'fill-opacity': fading(['*', ['case', isPossible, 0.6, 1], ['get', 'strength']]),
      },
    },
    {
      id: 'area-edges',
      type: 'line',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isArea),
      layout: { 'line-sort-key': order, 'line-join': 'round' },
      paint: {
        // Around flat colour the rim is darker; an outline alone speaks in the colour itself.
        'line-color': [
          'case',
          has('fill', 'solid', 'ruined'),
          byMeaningOrRuin(palette, 'edge'),
          byMeaning(palette, 'fill'),
        ],
        'line-width': byZoom([
          [10, 1],
          [16, 2],
        ]),
        // The outline of a quarter fades as one comes nearer, since it then crosses what stands in it.
        'line-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          13,
          fading(['case', ['get', 'standing'], 0.4, 1]),
          16,
          fading(['case', ['get', 'standing'], 0.1, 1]),
        ],
        'line-dasharray': dashes,
      },
    },
  ];
}
