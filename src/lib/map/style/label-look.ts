import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { byZoom, font, type StyleContext } from './context.ts';
import { isPossible } from './filters.ts';
import { byMeaning } from './meanings.ts';

type Layout = NonNullable<SymbolLayerSpecification['layout']>;
type Paint = NonNullable<SymbolLayerSpecification['paint']>;

/** Sizes in pixels from zoom 15 on. */
const SIZES = { story: 19, place: 14, other: 13, second: 15, note: 11.5 } as const;

/** Pixels of paper around the letters: more of it would grey the small words. */
export const HALO = 1.5;

/** Names of what is only possible are paler, as their shapes are. */
const POSSIBLE = 0.7;

/** As much around those of the chosen feature. */
export const CHOSEN_HALO = 2.2;

/**
 * Ems after which a name that is kept short goes on in the next line. Lines are made equally long, so
 * that one may be longer; a large name of the story in two lines would reach the edge of a phone.
 */
const COMPACT_WIDTH = { story: 5.3, other: 7 } as const;

/** Zooms from which the small words show. */
const NOTE_ZOOMS = { story: 15, other: 17 } as const;

/** A value for names of the story, one for other places, one for the rest. */
function byRank<T>(story: T, place: T, other: T): ExpressionSpecification {
  return ['match', ['get', 'rank'], 'story', story, 'place', place, other] as never;
}

/** The name alone. */
export const nameLine: ExpressionSpecification = ['get', 'label'];

/**
 * Name, name in the second language, and the small grey word on how well the position is known; on
 * a compact map the name alone.
 */
function text({ palette, compact }: StyleContext): ExpressionSpecification {
  if (compact) return nameLine;
  const below = (property: string, options: Record<string, unknown>) => [
    ['case', ['has', property], ['concat', '\n', ['get', property]], ''],
    options,
  ];
  const scaled = (size: number) =>
    byRank(size / SIZES.story, size / SIZES.place, size / SIZES.other);
  const names = [
    'format',
    nameLine,
    {},
    ...below('second', { 'font-scale': scaled(SIZES.second) }),
  ];
  const note = below('note', {
    'font-scale': scaled(SIZES.note),
    'text-font': ['literal', font('regular')],
    'text-color': palette.muted,
  });
  const withNote = [...names, ...note];
  // From afar, and of places that do not carry the story, they would be all there is to read.
  return [
    'step',
    ['zoom'],
    names,
    NOTE_ZOOMS.story,
    byRank(withNote, names, names),
    NOTE_ZOOMS.other,
    withNote,
  ] as never;
}

/** Ems by which names of the story stand farther off while marks crowd round their small areas. */
const AWAY = 1.2;

/** Keeps the label clear of its mark, and of its area as that grows with the zoom. In ems. */
const clear: ExpressionSpecification = (() => {
  // Labels are laid out for whole zooms and stay so until the next: allow for half of it.
  const at = (zoom: number, away = 0) => [
    '+',
    ['get', 'gap'],
    ...(away === 0 ? [] : [byRank(away, 0, 0)]),
    [
      '/',
      ['*', ['get', 'reach'], 0.75 * 2 ** (zoom + 0.3)],
      byRank(SIZES.story, SIZES.place, SIZES.other),
    ],
  ];
  const stops = [8, at(8), 12, at(12), 13, at(13, AWAY), 14, at(14, AWAY), 15, at(15), 18, at(18)];
  return ['interpolate', ['exponential', 2], ['zoom'], ...stops] as never;
})();

/**
 * Layout and paint of the label of a feature at its anchor.
 * @param justify how lines stand to each other on whichever side the label is laid. Left to the side
 *   (`auto`), MapLibre lays out and draws the letters of each label once for every way there is.
 */
export function labelLook(
  context: StyleContext,
  anchors: NonNullable<Layout['text-variable-anchor']>,
  justify: 'left' | 'center',
): { layout: Layout; paint: Paint } {
  const { palette } = context;
  const { story, place, other } = SIZES;
  const serif = ['case', ['get', 'unsure'], font('serifItalic'), font('serif')].map((value) =>
    Array.isArray(value) && value[0] !== 'get' ? ['literal', value] : value,
  );
  return {
    layout: {
      'text-field': text(context),
      'text-font': byRank<unknown>(
        serif,
        ['literal', font('medium')],
        ['literal', font('regular')],
      ),
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        8,
        byRank(story - 3, place - 2, other - 1),
        15,
        byRank(story, place, other),
      ],
      'text-max-width': context.compact
        ? byRank(COMPACT_WIDTH.story, COMPACT_WIDTH.other, COMPACT_WIDTH.other)
        : byRank(13, 12, 11),
      'text-line-height': 1.15,
      'text-variable-anchor': anchors,
      'text-radial-offset': clear,
      'text-justify': justify,
      'text-padding': 2,
      'symbol-sort-key': ['get', 'priority'],
    },
    paint: {
      'text-color': byMeaning(palette, 'text'),
      'text-halo-color': palette.paper,
      'text-halo-width': HALO,
      'text-opacity': ['case', isPossible, POSSIBLE, 1],
    },
  };
}

/** Layout and paint of a name written along a line or an outline. */
export function alongLook(context: StyleContext): { layout: Layout; paint: Paint } {
  const { palette } = context;
  return {
    layout: {
      'text-field': ['get', 'label'],
      'text-font': font('regular'),
      'text-size': byZoom([
        [10, 11],
        [15, 13],
      ]),
      'text-offset': [0, -0.85],
      'text-max-angle': 30,
      'text-padding': 2,
      'symbol-sort-key': ['get', 'priority'],
    },
    paint: {
      'text-color': byMeaning(palette, 'text'),
      'text-halo-color': palette.paper,
      'text-halo-width': HALO,
    },
  };
}
