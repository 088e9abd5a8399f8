import { directionOf } from '#lib/messages/languages.ts';
import type { LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, byZoom, font, nameOf, type StyleContext } from './context.ts';
import { has, ofClass } from './filters.ts';

/** Boundaries of countries and provinces. A line of control is dashed and named, never settled. */
export function boundaryLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  return [
    {
      id: 'boundaries-provincial',
      type: 'line',
      source: BASEMAP_SOURCE,
      maxzoom: 12,
      filter: ofClass(['boundary'], has('status', 'provincial')),
      paint: {
        'line-color': palette.strongRule,
        'line-width': byZoom([
          [4, 0.5],
          [10, 1.2],
        ]),
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'boundaries-international',
      type: 'line',
      source: BASEMAP_SOURCE,
      filter: ofClass(['boundary'], has('status', 'international')),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.boundary,
        'line-width': byZoom([
          [4, 0.9],
          [10, 2],
        ]),
      },
    },
    {
      id: 'boundaries-control',
      type: 'line',
      source: BASEMAP_SOURCE,
      filter: ofClass(['boundary'], has('status', 'control')),
      paint: {
        'line-color': palette.boundary,
        'line-width': byZoom([
          [4, 1.1],
          [10, 2],
        ]),
        'line-dasharray': [3, 2.5],
      },
    },
    {
      id: 'boundary-names',
      type: 'symbol',
      source: BASEMAP_SOURCE,
      // From farther away the line is too short and bent to be written along: a label names it.
      minzoom: 8,
      filter: ofClass(['boundary'], has('status', 'control')),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': nameOf(context),
        'text-font': font('regular'),
        'text-size': 10.5,
        'text-offset': [0, -0.9],
        'text-letter-spacing': directionOf(context.language) === 'rtl' ? 0 : 0.04,
        'text-max-angle': 32,
        'text-padding': 1,
      },
      paint: {
        'text-color': palette.muted,
        'text-halo-color': palette.paper,
        'text-halo-width': 1.4,
      },
    },
  ];
}
