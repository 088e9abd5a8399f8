import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { ATLAS_SOURCE, byZoom, font, type StyleContext } from './context.ts';
import { has, isLine, ofPart } from './filters.ts';
import { byMeaning } from './meanings.ts';

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

const at = (size: number): ExpressionSpecification =>
  byZoom([
    [8, size - 1.5],
    [15, size],
  ]) as ExpressionSpecification;

/** Name, name in the second language, and the small grey word on how well the position is known. */
function labelText({ palette }: StyleContext, second: number): ExpressionSpecification {
  const line = (property: string, options: Record<string, unknown>) => [
    ['case', ['has', property], ['concat', '\n', ['get', property]], ''],
    options,
  ];
  return [
    'format',
    ['get', 'label'],
    {},
    ...line('second', { 'font-scale': second }),
    ...line('note', {
      'font-scale': 0.78,
      'text-font': ['literal', font('regular')],
      'text-color': palette.muted,
    }),
  ] as unknown as ExpressionSpecification;
}

/** Layout and paint of labels of features, for the ordinary and for the chosen ones. */
export function labelLook(
  context: StyleContext,
  kind: 'story' | 'place' | 'event',
): { layout: Layout; paint: NonNullable<SymbolLayerSpecification['paint']> } {
  const { palette } = context;
  const story = kind === 'story';
  return {
    layout: {
      'text-field': labelText(context, story ? 0.8 : 0.95),
      'text-font': story
        ? ['case', ['get', 'dashed'], ['literal', font('serifItalic')], ['literal', font('serif')]]
        : font(kind === 'place' ? 'medium' : 'regular'),
      'text-size': at(story ? 19 : kind === 'place' ? 14 : 13),
      'text-max-width': story ? 9 : 12,
      'text-line-height': 1.15,
      'text-variable-anchor': story
        ? ['bottom-right', 'bottom-left', 'top-left', 'top-right', 'bottom', 'top', 'left', 'right']
        : [
            'left',
            'right',
            'bottom',
            'top',
            'bottom-left',
            'bottom-right',
            'top-left',
            'top-right',
          ],
      'text-radial-offset': ['get', 'gap'],
      'text-justify': 'auto',
      'text-padding': 3,
      'symbol-sort-key': ['get', 'priority'],
    },
    paint: {
      'text-color': byMeaning(palette, 'text'),
      'text-halo-color': palette.paper,
      'text-halo-width': 1.8,
    },
  };
}

/** Labels: events only from near, places of the story from afar; no two ever touch. */
export function featureLabelLayers(context: StyleContext): LayerSpecification[] {
  const layer = (kind: 'story' | 'place' | 'event'): LayerSpecification => ({
    id: `label-${kind}`,
    type: 'symbol',
    source: ATLAS_SOURCE,
    filter: ofPart('label', has('rank', kind), ['>=', ['zoom'], ['get', 'from']]),
    ...labelLook(context, kind),
  });
  return [
    {
      id: 'label-lines',
      type: 'symbol',
      source: ATLAS_SOURCE,
      minzoom: 12,
      filter: ofPart('shape', isLine),
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': font('regular'),
        'text-size': 12,
        'text-offset': [0, -0.9],
        'text-max-angle': 30,
        'symbol-sort-key': ['get', 'priority'],
      },
      paint: {
        'text-color': byMeaning(context.palette, 'text'),
        'text-halo-color': context.palette.paper,
        'text-halo-width': 1.8,
      },
    },
    layer('event'),
    layer('place'),
    layer('story'),
  ];
}
