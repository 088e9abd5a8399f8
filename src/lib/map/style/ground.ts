import type { LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, type StyleContext } from './context.ts';
import { ofClass } from './filters.ts';
import { imageNames } from './meanings.ts';

/** Pixels; the image of hachures is as high. */
const HACHURE_WIDTH = 16;

/** Paper, countries, built-up land, greenery, hills. */
export function groundLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    { id: 'background', type: 'background', paint: { 'background-color': palette.water } },
    {
      id: 'countries',
      type: 'fill',
      source: BASEMAP_SOURCE,
      filter: ofClass(['country']),
      paint: {
        'fill-color': [
          'case',
          ['to-boolean', ['get', 'home']],
          palette.paper,
          ['==', ['get', 'status'], 'disputed'],
          palette.disputed,
          palette.abroad,
        ],
      },
    },
    {
      id: 'urban',
      type: 'fill',
      source: BASEMAP_SOURCE,
      filter: ofClass(['urban', 'airport']),
      paint: { 'fill-color': palette.block },
    },
    {
      id: 'hills',
      type: 'fill',
      source: BASEMAP_SOURCE,
      filter: ofClass(['hills']),
      paint: { 'fill-color': palette.hills },
    },
    {
      id: 'slopes',
      type: 'fill',
      source: BASEMAP_SOURCE,
      filter: ofClass(['slope']),
      paint: {
        'fill-color': [
          'interpolate',
          ['linear'],
          ['get', 'light'],
          -1,
          palette.shade,
          0,
          palette.hills,
          1,
          palette.lit,
        ],
        // From near, a facet is large, and its edges would be read as something on the ground.
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0.7, 10, 0.9, 14, 0.35],
      },
    },
    {
      id: 'green',
      type: 'fill',
      source: BASEMAP_SOURCE,
      filter: ofClass(['green']),
      paint: { 'fill-color': palette.green },
    },
    {
      id: 'hills-edge',
      type: 'line',
      source: BASEMAP_SOURCE,
      filter: ofClass(['hills-edge']),
      minzoom: 10,
      // Lines run with the downhill side on their right.
      paint: { 'line-pattern': imageNames.hachure, 'line-width': HACHURE_WIDTH },
    },
  ];
}
