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

/** Areas and the soft circles within which a true position lies. */
export function featureAreaLayers({ palette }: StyleContext): LayerSpecification[] {
  const order: ExpressionSpecification = ['get', 'order'];
  return [
    {
      id: 'rings',
      type: 'fill',
      source: ATLAS_SOURCE,
      // Of what merely stands or is told the dotted edge says enough. What would be drawn without
      // any colour is left out: on a machine without a graphics card it costs as much as the rest.
      filter: ofPart(
        'ring',
        ['!', has('meaning', 'place', 'report')],
        ['>=', ['zoom'], ['get', 'from']],
      ),
      layout: { 'fill-sort-key': order },
      paint: {
        'fill-antialias': false, // the edges are drawn below
        'fill-color': byMeaning(palette, 'fill'),
        'fill-opacity': ['match', ['get', 'meaning'], 'focus', 0.09, 0.03],
      },
    },
    {
      id: 'ring-edges',
      type: 'line',
      source: ATLAS_SOURCE,
      filter: ofPart('ring', ['>=', ['zoom'], ['get', 'from']]),
      layout: { 'line-sort-key': order, 'line-cap': 'round' },
      paint: {
        'line-color': byMeaning(palette, 'edge'),
        'line-width': 1,
        'line-opacity': 0.4,
        'line-dasharray': [0.1, 3.5],
      },
    },
    {
      id: 'areas',
      type: 'fill',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isArea, ['!', ['all', has('fill', 'outlined'), ['get', 'standing']]]),
      layout: { 'fill-sort-key': order },
      paint: { 'fill-color': byMeaningOrRuin(palette, 'fill'), 'fill-opacity': fillOpacity },
    },
    {
      id: 'area-patterns',
      type: 'fill',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isArea, has('fill', ...PATTERNED)),
      layout: { 'fill-sort-key': order },
      paint: {
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
        'line-opacity': fading(['case', ['get', 'standing'], 0.35, 1]),
        'line-dasharray': dashes,
      },
    },
  ];
}
