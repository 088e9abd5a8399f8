import { directionOf } from '#lib/messages/languages.ts';
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, byZoom, font, nameOf, type StyleContext } from './context.ts';
import { has, ofClass } from './filters.ts';
import { imageNames } from './meanings.ts';

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

interface Look {
  readonly id: string;
  readonly labels: readonly string[];
  readonly zooms: readonly [from: number, until: number];
  readonly color: string;
  readonly layout: Layout;
}

/** Names on the ground. Of two that would touch, the one of the lower rank number stays. */
export function labelLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  // Letters of joined scripts must not be pulled apart.
  const spacing = directionOf(context.language) === 'rtl' ? 0 : 0.12;
  const layer = ({ id, labels, zooms, color, layout }: Look): LayerSpecification => ({
    id,
    type: 'symbol',
    source: BASEMAP_SOURCE,
    minzoom: zooms[0],
    maxzoom: zooms[1],
    filter: ofClass(['label'], has('label', ...labels)),
    layout: {
      'text-field': nameOf(context),
      'symbol-sort-key': ['coalesce', ['get', 'rank'], 9],
      'text-max-width': 7,
      'text-padding': 4,
      ...layout,
    },
    paint: { 'text-color': color, 'text-halo-color': palette.paper, 'text-halo-width': 1.4 },
  });
  const withDot: Layout = {
    'icon-image': imageNames.town,
    'icon-padding': 1,
    'icon-optional': true,
    'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
    'text-radial-offset': 0.5,
    'text-justify': 'auto',
  };
  const looks: readonly Look[] = [
    {
      id: 'label-subsectors',
      labels: ['subsector'],
      zooms: [13.5, 24],
      color: palette.ghost,
      layout: {
        'text-font': font('regular'),
        'text-size': byZoom([
          [13.5, 10],
          [16, 15],
        ]),
      },
    },
    {
      id: 'label-sectors',
      labels: ['sector'],
      zooms: [10.5, 24],
      color: palette.ghost,
      layout: {
        'text-font': font('serif'),
        'text-size': byZoom([
          [10.5, 11],
          [15, 32],
        ]),
      },
    },
    {
      id: 'label-parks',
      labels: ['park'],
      zooms: [11, 24],
      color: palette.muted,
      layout: {
        'text-font': font('regular'),
        'text-size': byZoom([
          [11, 10.5],
          [15, 13],
        ]),
      },
    },
    {
      id: 'label-airports',
      labels: ['airport'],
      zooms: [9, 24],
      color: palette.muted,
      layout: {
        'text-font': font('regular'),
        'text-size': byZoom([
          [9, 10.5],
          [15, 13],
        ]),
      },
    },
    {
      id: 'label-hills',
      labels: ['hills'],
      zooms: [8, 24],
      color: palette.muted,
      layout: {
        'text-font': font('regular'),
        'text-size': byZoom([
          [8, 10.5],
          [13, 14],
        ]),
        'text-letter-spacing': spacing,
      },
    },
    {
      id: 'label-water',
      labels: ['water'],
      zooms: [4, 24],
      color: palette.waterText,
      layout: {
        'text-font': font('regular'),
        'text-size': byZoom([
          [4, 11],
          [13, 13],
        ]),
      },
    },
    {
      id: 'label-villages',
      labels: ['village'],
      zooms: [9, 15],
      color: palette.muted,
      layout: { 'text-font': font('regular'), 'text-size': 11, ...withDot },
    },
    {
      id: 'label-towns',
      labels: ['town'],
      zooms: [5.5, 14],
      color: palette.ink,
      layout: {
        'text-font': font('regular'),
        'text-size': byZoom([
          [5, 11],
          [11, 13],
        ]),
        ...withDot,
      },
    },
    {
      id: 'label-provinces',
      labels: ['province'],
      zooms: [4, 8],
      color: palette.muted,
      layout: {
        'text-font': font('regular'),
        'text-size': byZoom([
          [4, 10.5],
          [8, 14],
        ]),
        'text-letter-spacing': spacing,
      },
    },
    {
      id: 'label-cities',
      labels: ['city'],
      zooms: [3, 12.5],
      color: palette.ink,
      layout: {
        'text-font': font('medium'),
        'text-size': byZoom([
          [4, 12],
          [11, 16],
        ]),
        ...withDot,
      },
    },
    {
      id: 'label-countries',
      labels: ['country'],
      zooms: [2, 8],
      color: palette.muted,
      layout: {
        'text-font': font('medium'),
        'text-size': byZoom([
          [3, 11],
          [7, 17],
        ]),
        'text-letter-spacing': spacing,
      },
    },
  ];
  return [...roadNames(context), ...looks.map(layer)];
}

function roadNames(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const names = (id: string, minzoom: number, roads: readonly string[], size: [number, number]) =>
    ({
      id,
      type: 'symbol',
      source: BASEMAP_SOURCE,
      minzoom,
      filter: ofClass(
        ['road', 'river', 'railway', 'runway'],
        ['any', has('road', ...roads), ['all', ['!', ['has', 'road']], roads.includes('avenue')]],
      ),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': nameOf(context),
        'text-font': font('regular'),
        'text-size': byZoom([
          [minzoom, size[0]],
          [16, size[1]],
        ]),
        'text-max-angle': 30,
        'text-padding': 6,
      },
      paint: {
        'text-color': palette.muted,
        'text-halo-color': palette.paper,
        'text-halo-width': 1.6,
      },
    }) satisfies LayerSpecification;
  return [
    names('road-names-small', 14, ['street', 'lane'], [10, 13]),
    names('road-names-large', 11.5, ['avenue', 'trunk', 'motorway'], [10.5, 14]),
  ];
}
