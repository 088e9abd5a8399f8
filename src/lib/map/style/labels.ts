import { directionOf } from '#lib/messages/languages.ts';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, byZoom, font, nameOf, type StyleContext } from './context.ts';
import { ofClass } from './filters.ts';
import { GROUND_LABELS, SETTLEMENTS, type LabelKind, type LabelLook } from './label-kinds.ts';
import { imageNames } from './meanings.ts';
import { roadNameLayer } from './road-names.ts';

type Looks = Readonly<Partial<Record<LabelKind, LabelLook>>>;

/** A value for every kind of label. */
function byKind<T>(looks: Looks, value: (look: LabelLook) => T, otherwise: T) {
  const cases = Object.entries(looks).flatMap(([kind, look]) => [kind, value(look)]);
  return ['match', ['get', 'label'], ...cases, otherwise] as unknown as ExpressionSpecification;
}

/** Whole zooms at which each kind shows, beside what the data ask for. */
function shows(looks: Looks): ExpressionSpecification {
  const zooms = (end: 0 | 1) => byKind(looks, ({ zooms: range }) => range[end], 0);
  return ['all', ['>=', ['zoom'], zooms(0)], ['<', ['zoom'], zooms(1)]];
}

/**
 * Ems between a settlement and its name. One of rank 0 lies under the marks of the story, which from
 * afar crowd on its dot: its name stands outside them.
 */
const clear = byZoom(
  [
    [6, ['match', ['get', 'rank'], 0, 2.4, 0.5]],
    [8, 0.5],
  ],
  1,
);

/**
 * Names on the ground, in one layer for areas and one for settlements, which go before. Of two that
 * would touch, the one of the greater kind stays, within a kind that of the lower rank number.
 */
export function labelLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  // Letters of joined scripts must not be pulled apart.
  const joined = directionOf(context.language) === 'rtl';
  const layer = (id: string, looks: Looks, layout: object): LayerSpecification => {
    const kinds = Object.keys(looks);
    const [least, greatest] = [4, 15] as const;
    const size = (zoom: number) =>
      byKind(
        looks,
        ({ size: [from, to], grows: [start, end] }) => {
          const share = Math.min(1, Math.max(0, (zoom - start) / (end - start)));
          return Math.round((from + (to - from) * share) * 10) / 10;
        },
        11,
      );
    return {
      id,
      type: 'symbol',
      source: BASEMAP_SOURCE,
      minzoom: 3,
      filter: ofClass(['label'], ['in', ['get', 'label'], ['literal', kinds]], shows(looks)),
      layout: {
        'text-field': nameOf(context),
        'symbol-sort-key': [
          '+',
          byKind(looks, ({ order }) => order * 10, 0),
          ['coalesce', ['get', 'rank'], 9],
        ],
        'text-font': byKind<unknown>(looks, (look) => ['literal', font(look.font)], [
          'literal',
          font('regular'),
        ]),
        'text-size': byZoom(
          [least, 6, 8, 10, 12, greatest].map((zoom) => [zoom, size(zoom)]),
          1,
        ),
        'text-letter-spacing': joined ? 0 : byKind(looks, ({ spacing = 0 }) => spacing, 0),
        'text-max-width': 7,
        'text-padding': 4,
        ...layout,
      },
      paint: {
        'text-color': byKind(looks, ({ color }) => palette[color], palette.ink),
        'text-halo-color': palette.paper,
        'text-halo-width': byKind(looks, ({ halo = 1.4 }) => halo, 1.4),
      },
    };
  };
  return [
    roadNameLayer(context),
    layer('label-ground', GROUND_LABELS, {}),
    layer('label-settlements', SETTLEMENTS, {
      'icon-image': imageNames.town,
      'icon-padding': 1,
      'icon-optional': true,
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': clear,
      'text-justify': 'auto',
    }),
  ];
}
