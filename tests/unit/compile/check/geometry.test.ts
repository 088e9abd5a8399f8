import { expect, test } from 'vitest';
import { refusalsOf, setEvent, setGeometry } from '../broken-atlas.ts';

const EVENT = 'layers/events.geojson › "press-conference" › geometry';
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings });

const SQUARE = [
  [13.3, 52.5],
  [13.4, 52.5],
  [13.4, 52.6],
  [13.3, 52.6],
  [13.3, 52.5],
];

test.each([
  [
    'longitude and latitude are swapped',
    { type: 'Point', coordinates: [52.5, 13.4] },
    'coordinates: [52.5, 13.4] outside the bounds [13, 52.3, 13.8, 52.7]; longitude and latitude swapped?',
  ],
  [
    'a position is out of bounds',
    {
      type: 'LineString',
      coordinates: [
        [13.4, 52.5],
        [73, 33],
        [74, 33],
      ],
    },
    'coordinates: [73, 33] and 1 more outside the bounds [13, 52.3, 13.8, 52.7]; correct it or widen the bounds in atlas.json',
  ],
  [
    'a coordinate is a text',
    { type: 'Point', coordinates: ['13.4', 52.5] },
    'coordinates[0]: "13.4" is not a number',
  ],
  [
    'a coordinate is null',
    { type: 'Point', coordinates: [null, 52.5] },
    'coordinates[0]: null is not a number',
  ],
  ['a coordinate is missing', { type: 'Point', coordinates: [13.4] }, 'coordinates[1]: is missing'],
  [
    'a position has a height',
    { type: 'Point', coordinates: [13.4, 52.5, 34] },
    'coordinates[2]: 34 is not [longitude, latitude]',
  ],
  [
    'the type is unknown',
    { type: 'Circle', coordinates: [13.4, 52.5] },
    'type: "Circle" is not one of Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon',
  ],
  [
    'a line has one position',
    { type: 'LineString', coordinates: [[13.4, 52.5]] },
    'coordinates: has one position; a line has at least two',
  ],
  [
    'a ring is open',
    polygon(SQUARE.slice(0, 4)),
    'coordinates[0]: is open; repeat the first position at the end',
  ],
  [
    'a ring is too short',
    polygon([
      [13.3, 52.5],
      [13.4, 52.5],
      [13.3, 52.5],
    ]),
    'coordinates[0]: has 3 positions; a closed ring has at least 4',
  ],
  [
    'a ring crosses itself',
    polygon([
      [13.3, 52.5],
      [13.4, 52.6],
      [13.4, 52.5],
      [13.3, 52.6],
      [13.3, 52.5],
    ]),
    'coordinates[0]: crosses itself at [13.35, 52.55]',
  ],
  [
    'an outer ring runs clockwise',
    polygon(SQUARE.toReversed()),
    'coordinates[0]: runs clockwise; an outer ring runs counter-clockwise: reverse its positions',
  ],
  [
    'a hole runs counter-clockwise',
    polygon(
      SQUARE,
      SQUARE.map(([x = 0, y = 0]) => [13.35 + (x - 13.35) / 2, 52.55 + (y - 52.55) / 2]),
    ),
    'coordinates[1]: runs counter-clockwise; a hole runs clockwise: reverse its positions',
  ],
  [
    'a line has no length',
    {
      type: 'LineString',
      coordinates: [
        [13.4, 52.5],
        [13.4, 52.5],
      ],
    },
    'coordinates: has no length: every position is [13.4, 52.5]; draw it or write a Point',
  ],
  [
    'one of several lines has no length',
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [13.4, 52.5],
          [13.5, 52.5],
        ],
        [
          [13.4, 52.5],
          [13.4, 52.5],
          [13.4, 52.5],
        ],
      ],
    },
    'coordinates[1]: has no length: every position is [13.4, 52.5]; draw it or write a Point',
  ],
  ['a polygon has no ring', polygon(), 'coordinates: has no ring'],
])('the author is told when %s', (_, geometry, expected) => {
  expect(refusalsOf(setGeometry(geometry))).toEqual([`${EVENT}.${expected}`]);
});

test('a radius belongs to a point', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [13.4, 52.5],
      [13.5, 52.5],
    ],
  };
  expect(refusalsOf(setGeometry(line), setEvent('radius_m', 100))).toEqual([
    'layers/events.geojson › "press-conference" › radius_m: belongs to a Point, not to LineString',
  ]);
});
