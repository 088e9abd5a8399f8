import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BASEMAP_SOURCE, byZoom, type StyleContext } from './context.ts';
import { has, ofClass } from './filters.ts';

/** Zooms at which the widths below are given; each data file says from where a road shows. */
const ZOOMS = [5, 9, 12, 13.5, 15, 17, 18.5] as const;

/** Pixels at `ZOOMS`, from the narrowest class to the widest, which is drawn last. */
const WIDTHS = {
  lane: [0, 0, 0, 0.6, 1.8, 5, 13],
  street: [0, 0, 0.8, 2, 5, 13, 34],
  avenue: [0, 0.6, 2.2, 5.2, 11, 28, 74],
  trunk: [0.7, 1.2, 3, 5.8, 11.5, 27, 70],
  motorway: [1, 1.7, 3.8, 6.5, 13, 30, 78],
} as const;

type Road = keyof typeof WIDTHS;
const ROADS = Object.keys(WIDTHS) as Road[];

function byRoad(value: (road: Road) => number): ExpressionSpecification {
  const cases = ROADS.flatMap((road) => [road, value(road)]);
  return ['match', ['get', 'road'], ...cases, 0] as unknown as ExpressionSpecification;
}

/** Width of a road, `rim` pixels wider on either side. */
const width = (rim: number) =>
  byZoom(
    ZOOMS.map((zoom, index) => [zoom, byRoad((road) => (WIDTHS[road][index] ?? 0) + 2 * rim)]),
  );

/** Wider roads over narrower ones. */
const order = byRoad((road) => ROADS.indexOf(road));

/**
 * Roads by class in two layers: all casings below all roads, so that crossings stay open. From afar
 * a road is a line of its own colour, from near it is white between its casings.
 */
export function roadLayers({ palette }: StyleContext): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': order } as const;
  return [
    {
      id: 'road-casings',
      type: 'line',
      source: BASEMAP_SOURCE,
      minzoom: 10.5,
      filter: ofClass(['road'], has('road', 'street', 'avenue', 'trunk', 'motorway')),
      layout,
      paint: { 'line-color': palette.roadCasing, 'line-width': width(1) },
    },
    ...railwayLayers(palette),
    {
      id: 'roads',
      type: 'line',
      source: BASEMAP_SOURCE,
      minzoom: 5,
      filter: ofClass(['road']),
      layout,
      paint: {
        'line-color': [
          'interpolate',
          ['linear'],
          ['zoom'],
          9.5,
          palette.roadAfar,
          11,
          palette.road,
        ],
        'line-width': width(0),
      },
    },
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

/** A thin line with ties across it. */
function railwayLayers({ railway }: StyleContext['palette']): LayerSpecification[] {
  const line = (id: string, paint: object): LayerSpecification => ({
    id,
    type: 'line',
    source: BASEMAP_SOURCE,
    minzoom: 7,
    filter: ofClass(['railway']),
    paint: { 'line-color': railway, ...paint },
  });
  return [
    line('railways', {
      'line-width': byZoom([
        [7, 0.5],
        [15, 1.4],
      ]),
    }),
    line('railway-ties', {
      'line-width': byZoom([
        [7, 2.6],
        [15, 7],
      ]),
      'line-dasharray': [0.22, 2],
    }),
  ];
}
