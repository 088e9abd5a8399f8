import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, byZoom, font, nameOf, type StyleContext } from './context.ts';
import { ofClass } from './filters.ts';

/** Names along roads, rivers and rails, from the whole zoom at which there is room for them. */
export function roadNameLayer(context: StyleContext): LayerSpecification {
  const { palette } = context;
  const isRiver: ExpressionSpecification = ['==', ['get', 'class'], 'river'];
  return {
    id: 'road-names',
    type: 'symbol',
    source: BASEMAP_SOURCE,
    minzoom: 8,
    filter: ofClass(
      ['road', 'river', 'railway'],
      ['has', 'name'],
      [
        '>=',
        ['zoom'],
        [
          'match',
          ['get', 'road'],
          'motorway',
          8,
          'trunk',
          9,
          'avenue',
          12,
          'street',
          14,
          'lane',
          15,
          10,
        ],
      ],
    ),
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      // Greater roads go before smaller ones, and before water.
      'symbol-sort-key': [
        'match',
        ['get', 'road'],
        ['motorway', 'trunk'],
        0,
        'avenue',
        1,
        'street',
        3,
        'lane',
        4,
        2,
      ],
      'text-field': nameOf(context),
      'text-font': [
        'case',
        isRiver,
        ['literal', font('serifItalic')],
        ['literal', font('regular')],
      ],
      'text-size': byZoom([
        [8, 10],
        [12, 10.5],
        [16, 13.5],
      ]),
      // Beside a thin line, so that what moves along it does not strike the name out; in a wide road.
      'text-offset': ['step', ['zoom'], ['literal', [0, -0.8]], 13, ['literal', [0, 0]]],
      'text-max-angle': 30,
      'text-padding': 6,
    },
    paint: {
      'text-color': ['case', isRiver, palette.waterText, palette.muted],
      'text-halo-color': palette.paper,
      'text-halo-width': 1.4,
    },
  };
}
