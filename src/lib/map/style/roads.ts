import type { LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, byZoom, type StyleContext } from './context.ts';
import { has, ofClass } from './filters.ts';

type Stops = readonly (readonly [zoom: number, pixels: number])[];

/** From the narrowest to the widest, so that wider roads are drawn over narrower ones. */
const ROADS: readonly { road: string; from: number; width: Stops; casing: number }[] = [
  {
    road: 'lane',
    from: 13.5,
    width: [
      [13.5, 0.5],
      [15, 1.8],
      [17, 6],
    ],
    casing: 0,
  },
  {
    road: 'street',
    from: 12.5,
    width: [
      [12.5, 0.7],
      [15, 5],
      [17, 13],
    ],
    casing: 0.8,
  },
  {
    road: 'avenue',
    from: 9,
    width: [
      [9, 0.5],
      [12, 2.2],
      [15, 11],
      [17, 28],
    ],
    casing: 1,
  },
  {
    road: 'trunk',
    from: 5,
    width: [
      [5, 0.6],
      [10, 1.5],
      [12, 3],
      [15, 11],
      [17, 26],
    ],
    casing: 1,
  },
  {
    road: 'motorway',
    from: 5,
    width: [
      [5, 0.8],
      [10, 2],
      [12, 3.5],
      [15, 12],
      [17, 28],
    ],
    casing: 1,
  },
];

const widened = (stops: Stops, by: number): Stops =>
  stops.map(([zoom, pixels]) => [zoom, pixels + 2 * by] as const);

/** Roads by class, all casings below all roads so that crossings stay open; rails, runways. */
export function roadLayers({ palette }: StyleContext): LayerSpecification[] {
  const layer = (
    id: string,
    road: string,
    from: number,
    color: string,
    width: Stops,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: BASEMAP_SOURCE,
    minzoom: from,
    filter: ofClass(['road'], has('road', road)),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': byZoom(width) },
  });
  return [
    ...ROADS.filter(({ casing }) => casing > 0).map(({ road, from, width, casing }) =>
      layer(`road-${road}-casing`, road, from, palette.roadCasing, widened(width, casing)),
    ),
    {
      id: 'railways',
      type: 'line',
      source: BASEMAP_SOURCE,
      minzoom: 8,
      filter: ofClass(['railway']),
      paint: {
        'line-color': palette.strongRule,
        'line-width': byZoom([
          [8, 0.7],
          [15, 2],
        ]),
        'line-dasharray': [5, 2],
      },
    },
    ...ROADS.map(({ road, from, width }) => layer(`road-${road}`, road, from, palette.road, width)),
    {
      id: 'runways',
      type: 'line',
      source: BASEMAP_SOURCE,
      minzoom: 9,
      filter: ofClass(['runway']),
      paint: {
        'line-color': palette.strongRule,
        'line-width': byZoom([
          [9, 1.5],
          [13, 6],
          [16, 24],
        ]),
      },
    },
  ];
}
