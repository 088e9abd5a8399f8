import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import {
  ATLAS_SOURCE,
  byZoom,
  HOVER_SOURCE,
  MARKS_SOURCE,
  NAMES_SOURCE,
  type StyleContext,
} from './context.ts';
import { markOffset, markSize } from './features-points.ts';
import { RING_DASHES } from './features-rings.ts';
import { OTHER_ANCHORS, STORY_AREAS_FROM } from './features-labels.ts';
import { has, isChosen, isPoint, ofPart } from './filters.ts';
import { CHOSEN_HALO, labelLook } from './label-look.ts';
import { byMeaning, imageNames } from './meanings.ts';

/** Below the features: a halo around what the pointer is on and around what is chosen. */
export function selectionHaloLayers({ palette, selected }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'hover-shape',
      type: 'line',
      source: HOVER_SOURCE,
      filter: ofPart('shape'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': byZoom([
          [10, 7],
          [16, 13],
        ]),
        'line-opacity': 0.26,
      },
    },
    {
      id: 'hover-ring',
      type: 'line',
      source: HOVER_SOURCE,
      filter: ofPart('ring'),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': byMeaning(palette, 'edge'),
        'line-width': 1.6,
        'line-dasharray': RING_DASHES,
      },
    },
    {
      id: 'chosen-shape',
      type: 'line',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isChosen(selected)),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': byZoom([
          [10, 4],
          [16, 7],
        ]),
      },
    },
  ];
}

/** Above the features: a ring around the chosen mark, and the label that always shows. */
export function selectionTopLayers(context: StyleContext): LayerSpecification[] {
  const look = labelLook(context, [...OTHER_ANCHORS], 'left');
  const label = {
    type: 'symbol',
    layout: { ...look.layout, 'text-allow-overlap': true },
    paint: { ...look.paint, 'text-halo-width': CHOSEN_HALO },
  } as const;
  const afar: ExpressionSpecification = ['<', ['zoom'], STORY_AREAS_FROM];
  return [
    {
      id: 'chosen-mark',
      type: 'symbol',
      source: MARKS_SOURCE,
      filter: ofPart('shape', isPoint, isChosen(context.selected)),
      layout: {
        'icon-image': imageNames.chosen,
        'icon-size': markSize,
        'icon-offset': markOffset,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      ...label,
      id: 'chosen-label',
      source: MARKS_SOURCE,
      filter: ofPart('label', isChosen(context.selected)),
    },
    {
      ...label,
      id: 'chosen-name',
      source: NAMES_SOURCE,
      filter: ofPart('label', isChosen(context.selected), [
        'any',
        ['!', has('rank', 'story')],
        afar,
      ]),
    },
  ];
}
