import type { LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, byZoom, type StyleContext } from './context.ts';
import { ofClass } from './filters.ts';

/** The planned city: sectors and sub-sectors as blocks, buildings that are not the story's. */
export function sectorLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'sectors',
      type: 'fill',
      source: BASEMAP_SOURCE,
      filter: ofClass(['sector', 'block']),
      paint: { 'fill-color': palette.block },
    },
    {
      id: 'sector-edges',
      type: 'line',
      source: BASEMAP_SOURCE,
      filter: ofClass(['sector']),
      paint: { 'line-color': palette.rule, 'line-width': 0.8 },
    },
    {
      id: 'subsector-edges',
      type: 'line',
      source: BASEMAP_SOURCE,
      filter: ofClass(['subsector']),
      minzoom: 12.5,
      paint: {
        'line-color': palette.rule,
        'line-width': byZoom([
          [13, 0.6],
          [16, 1.2],
        ]),
      },
    },
    {
      id: 'block-edges',
      type: 'line',
      source: BASEMAP_SOURCE,
      filter: ofClass(['block']),
      minzoom: 15,
      paint: { 'line-color': palette.rule, 'line-width': 0.8 },
    },
    {
      id: 'buildings',
      type: 'fill',
      source: BASEMAP_SOURCE,
      filter: ofClass(['building']),
      paint: { 'fill-color': palette.rule, 'fill-outline-color': palette.strongRule },
    },
  ];
}
