import { expect, test } from 'vitest';
import { refusalsOf, set } from '../broken-atlas.ts';

const FILE = 'movements/crowds.geojson';
const WALK = `${FILE} › "to-kurfuerstendamm"`;
const setWalk = (property: string, value: unknown) =>
  set(FILE, `/features/1/properties/${property}`, value);

test.each([
  [
    'date-times do not rise',
    'datetimes',
    ['1989-11-09T23:45+01:00', '1989-11-10T01:30+01:00', '1989-11-10T01:30+01:00'],
    'datetimes[2]: 1989-11-10T01:30+01:00 is not after 1989-11-10T01:30+01:00; date-times rise along the line',
  ],
  [
    'date-times do not match the vertices',
    'datetimes',
    ['1989-11-09T23:45+01:00', '1989-11-10T01:30+01:00'],
    'datetimes: has 2 date-times for 3 vertices',
  ],
  [
    'a vertex has a mere day',
    'datetimes',
    ['1989-11-09T23:45+01:00', '1989-11-10', '1989-11-11T01:30+01:00'],
    'datetimes[1]: "1989-11-10" is not a date-time; write it like 2007-07-10T04:30+05:00',
  ],
  [
    'a vertex has the wrong offset',
    'datetimes',
    ['1989-11-09T23:45+01:00', '1989-11-10T00:30+05:00', '1989-11-10T01:30+01:00'],
    'datetimes[1]: "1989-11-10T00:30+05:00" has the wrong offset for that day; it was +01:00 in Europe/Berlin',
  ],
  ['date-times are one text', 'datetimes', 'x', 'datetimes: "x" is not a list of date-times'],
  [
    'date-times are missing',
    'datetimes',
    undefined,
    'datetimes: is missing; a movement has one date-time per vertex',
  ],
  [
    'a movement has a start as well',
    'start',
    '1989-11-09',
    'start: is left out in a movement; its first and last datetimes say it',
  ],
  [
    'the kind is none of a movement',
    'kind',
    'gathering',
    'kind: "gathering" is not one of movement, flow, aim, area',
  ],
  [
    'a flow has date-times',
    'kind',
    'flow',
    'datetimes: belong to a movement, not to flow; write start and end',
  ],
  [
    'the mover has no symbol',
    'mover',
    'bicycle',
    'mover: "bicycle" is not one of aircraft, uav, helicopter, vehicles, people',
  ],
  [
    'the longest gap is no duration',
    'longest_gap',
    '2 hours',
    'longest_gap: "2 hours" is not a duration; write it like PT2H or PT1H30M',
  ],
  [
    'it is not said of each vertex whether it is attested',
    'attested_vertices',
    [true, false],
    'attested_vertices: has 2 statements for 3 vertices',
  ],
  [
    'a vertex is attested in words',
    'attested_vertices',
    'the last',
    'attested_vertices: "the last" is not a list of true and false',
  ],
  [
    'what was inferred is told in one language only',
    'inferred:en',
    undefined,
    'inferred:en: is missing; a text stands in every language (de, en)',
  ],
])('the author is told when %s', (_, property, value, expected) => {
  expect(refusalsOf(setWalk(property, value))).toEqual([`${WALK} › ${expected}`]);
});

test('a movement is one line', () => {
  const point = { type: 'Point', coordinates: [13.4, 52.5] };
  expect(refusalsOf(set(FILE, '/features/1/geometry', point))).toEqual([
    `${WALK} › geometry.type: is not LineString; a movement has one line`,
  ]);
  expect(refusalsOf(set(FILE, '/features/0/geometry', point))).toEqual([
    `${FILE} › "over-the-boesebruecke" › geometry.type: is not a line; flow is drawn as one`,
  ]);
  expect(refusalsOf(set(FILE, '/features/0/properties/kind', 'area'))).toEqual([
    `${FILE} › "over-the-boesebruecke" › geometry.type: is a line; an area is a circle or polygon`,
  ]);
});

test('only a movement has a mover', () => {
  expect(refusalsOf(set(FILE, '/features/0/properties/mover', 'people'))).toEqual([
    `${FILE} › "over-the-boesebruecke" › mover: belongs to a movement, not to flow; only a movement has a travelling symbol`,
  ]);
});

test.each([
  ['longest_gap', 'PT2H'],
  ['attested_vertices', [true, true, true]],
])('only what travels has %s', (property, value) => {
  expect(refusalsOf(set(FILE, `/features/0/properties/${property}`, value))).toEqual([
    `${FILE} › "over-the-boesebruecke" › ${property}: belongs to a movement, not to flow; nothing travels along it`,
  ]);
});

test('datetimes belong to files of movements', () => {
  const change = set('layers/wall.geojson', '/features/0/properties/datetimes', []);
  expect(refusalsOf(change)).toEqual([
    'layers/wall.geojson › "wall-closed" › datetimes: unknown property',
  ]);
});
