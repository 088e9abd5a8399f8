import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { ATLAS_SOURCE, byZoom, type StyleContext } from './context.ts';
import { markSize } from './features-points.ts';
import { OTHER_ANCHORS } from './features-labels.ts';
import { isArea, isLine, isPoint, ofPart } from './filters.ts';
import { labelLook } from './label-look.ts';
import { imageNames } from './meanings.ts';

const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** The layers that show the chosen feature, and the filter of each without the choice. */
const CHOSEN: Readonly<Record<string, ReturnType<typeof ofPart>>> = {
  'chosen-line': ofPart('shape', isLine),
  'chosen-area': ofPart('shape', isArea),
  'chosen-mark': ofPart('shape', isPoint),
  'chosen-label': ofPart('label'),
};

/** The filters that make the layers of the selection show the feature `id`, or nothing. */
export function selectionFilters(
  id: string | null,
): [layer: string, filter: FilterSpecification][] {
  return Object.entries(CHOSEN).map(([layer, base]) => [
    layer,
    [...base, ['==', ['get', 'feature'], id ?? '']] as FilterSpecification,
  ]);
}

/** Below the features: a halo around what the pointer is on and around what is chosen. */
export function selectionHaloLayers(
  { palette }: StyleContext,
  selected: string | null,
): LayerSpecification[] {
  const filters = new Map(selectionFilters(selected));
  return [
    {
      id: 'hover-shape',
      type: 'line',
      source: ATLAS_SOURCE,
      filter: ofPart('shape'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': byZoom([
          [10, 5],
          [16, 9],
        ]),
        'line-opacity': ['case', hovered, 0.22, 0],
      },
    },
    ...(['chosen-area', 'chosen-line'] as const).map((id): LayerSpecification => ({
      id,
      type: 'line',
      source: ATLAS_SOURCE,
      filter: filters.get(id) as FilterSpecification,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': byZoom([
          [10, 6],
          [16, 10],
        ]),
        'line-opacity': 0.85,
      },
    })),
  ];
}

/** Above the features: a ring around the chosen mark, and the label that always shows. */
export function selectionTopLayers(
  context: StyleContext,
  selected: string | null,
): LayerSpecification[] {
  const filters = new Map(selectionFilters(selected));
  const look = labelLook(context, [...OTHER_ANCHORS]);
  return [
    {
      id: 'chosen-mark',
      type: 'symbol',
      source: ATLAS_SOURCE,
      filter: filters.get('chosen-mark') as FilterSpecification,
      layout: {
        'icon-image': imageNames.chosen,
        'icon-size': markSize,
        'icon-offset': ['get', 'offset'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'chosen-label',
      type: 'symbol',
      source: ATLAS_SOURCE,
      filter: filters.get('chosen-label') as FilterSpecification,
      layout: { ...look.layout, 'text-allow-overlap': true },
      paint: { ...look.paint, 'text-halo-width': 2.2 },
    },
  ];
}
