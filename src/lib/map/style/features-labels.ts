import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ATLAS_SOURCE, MARKS_SOURCE, NAMES_SOURCE, type StyleContext } from './context.ts';
import { has, isArea, isChosen, isLine, isOver, ofPart } from './filters.ts';
import { alongLook, CHOSEN_HALO, HALO, labelLook, nameLine } from './label-look.ts';
import { imageNames, TOWN_BOX } from './meanings.ts';

/** A name of the story stands above its place, where the eye looks for it first. */
const STORY_ANCHORS = [
  'bottom-right',
  'top-left',
  'bottom-left',
  'top-right',
  'bottom',
  'top',
] as const;

/** On a narrow map a name to one side would be cut by the edge. */
const COMPACT_ANCHORS = [
  'bottom',
  'top',
  'bottom-right',
  'bottom-left',
  'top-left',
  'top-right',
] as const;

/** From here on a building can be told from a dot. */
export const STORY_AREAS_FROM = 13;

export const OTHER_ANCHORS = [
  'left',
  'right',
  'bottom',
  'top',
  'bottom-left',
  'bottom-right',
  'top-left',
  'top-right',
] as const;

/** The chosen feature has a label of its own, which always shows; not the names of the story from near. */
const notChosen = ({ selected }: StyleContext): ExpressionSpecification => [
  '!',
  isChosen(selected),
];

/**
 * From afar the area of a story's place is too small to see: its name stands nevertheless, before
 * any mark takes the room.
 */
export function storyLabelAfarLayer(context: StyleContext): LayerSpecification {
  // A single side leaves one name of several on the same town: that of the first layer.
  const { layout, paint } = labelLook(context, ['left'], 'left');
  return {
    id: 'label-story-afar',
    type: 'symbol',
    source: NAMES_SOURCE,
    maxzoom: STORY_AREAS_FROM,
    filter: ofPart('label', has('rank', 'story'), notChosen(context)),
    // Narrow, so that it fits beside a place near the edge of a small map.
    layout: { ...layout, 'text-field': nameLine, 'text-max-width': 6 },
    paint,
  };
}

/**
 * Images nobody sees, nearly as large as the places of the story: they take the room of these after
 * their own names and before those of others, which so do not stand on them.
 */
const storyAreas: LayerSpecification = {
  id: 'story-areas',
  type: 'symbol',
  source: NAMES_SOURCE,
  minzoom: STORY_AREAS_FROM,
  filter: ofPart('label', has('rank', 'story')),
  layout: {
    'icon-image': imageNames.town,
    'icon-size': [
      'interpolate',
      ['exponential', 2],
      ['zoom'],
      ...[STORY_AREAS_FROM, 17].flatMap((zoom) => [
        zoom,
        ['*', ['get', 'reach'], (2 * 0.7 * 2 ** zoom) / TOWN_BOX],
      ]),
    ] as unknown as ExpressionSpecification,
    'icon-allow-overlap': true,
  },
  // A constant, so that nothing is drawn.
  paint: { 'icon-opacity': 0 },
};

/** What moves is drawn below this layer: names stay legible while something passes beneath them. */
export const MOVERS_BELOW = 'label-events';

/** Labels: events only from near, places of the story from afar; no two ever touch. */
export function featureLabelLayers(context: StyleContext): LayerSpecification[] {
  const along = alongLook(context);
  // Two languages stand centred below each other; other names first try the right of their marks.
  const sides = context.compact ? COMPACT_ANCHORS : STORY_ANCHORS;
  const story = labelLook(context, [...sides], 'center');
  const others = labelLook(context, [...OTHER_ANCHORS], 'left');
  const near: ExpressionSpecification = ['>=', ['zoom'], ['get', 'from']];
  return [
    {
      id: 'label-lines',
      type: 'symbol',
      source: ATLAS_SOURCE,
      minzoom: 12,
      filter: ofPart('shape', isLine, ['!', isOver]),
      layout: { ...along.layout, 'symbol-placement': 'line-center' },
      paint: along.paint,
    },
    {
      id: 'label-outlines',
      type: 'symbol',
      source: ATLAS_SOURCE,
      filter: ofPart('shape', isArea, ['has', 'from'], near, ['!', isOver]),
      layout: { ...along.layout, 'symbol-placement': 'line', 'symbol-spacing': 900 },
      paint: along.paint,
    },
    {
      id: 'label-events',
      type: 'symbol',
      source: MARKS_SOURCE,
      filter: ofPart('label', has('rank', 'event'), near, notChosen(context)),
      ...others,
    },
    {
      id: 'label-places',
      type: 'symbol',
      source: NAMES_SOURCE,
      filter: ofPart('label', has('rank', 'place'), near, notChosen(context)),
      ...others,
    },
    storyAreas,
    {
      id: 'label-story',
      type: 'symbol',
      source: NAMES_SOURCE,
      minzoom: STORY_AREAS_FROM,
      // The chosen one with the others: placed before them it would take the side of its neighbour.
      filter: ofPart('label', has('rank', 'story')),
      layout: story.layout,
      paint: {
        ...story.paint,
        'text-halo-width': ['case', isChosen(context.selected), CHOSEN_HALO, HALO],
      },
    },
  ];
}
