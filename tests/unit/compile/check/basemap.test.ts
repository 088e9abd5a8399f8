import { expect, test } from 'vitest';
import { refusalsOf, set } from '../broken-atlas.ts';

const GROUND = 'basemap/ground.geojson';
const EVENTS = 'layers/events.geojson';
const setGround = (index: number, property: string, value: unknown) =>
  set(GROUND, `/features/${String(index)}/properties/${property}`, value);

test.each([
  [3, 'status', 'control', 'status: belongs to class boundary or country, not river'],
  [4, 'status', undefined, 'status: is missing; class boundary needs it'],
  [4, 'status', 'disputed', 'status: of a boundary is international, control, provincial'],
  [0, 'status', 'control', 'status: of a country is disputed, or left out'],
  [1, 'home', true, 'home: belongs to class country, not urban'],
  [3, 'name:en', undefined, 'name:en: is missing; a text stands in every language (de, en)'],
  [3, 'source', 'osm', 'source: "osm" is not in sources.json'],
  [3, 'class', 'lake', 'geometry.type: is LineString; class lake is drawn as Polygon'],
  [3, 'uncertainty_m', -5, 'properties.uncertainty_m: is below zero'],
  [3, 'max_zoom', 30, 'properties.max_zoom: is above zoom 24'],
])('feature %i of the ground with %s %s is refused', (index, property, value, expected) => {
  expect(refusalsOf(setGround(index, property, value))).toEqual([
    `${GROUND} › features[${String(index)}].${expected}`,
  ]);
});

test('an unknown class is refused with all known ones', () => {
  const [line, ...others] = refusalsOf(setGround(3, 'class', 'rivr'));
  expect(line).toContain(
    'features[3].properties.class: "rivr" is not one of country, lake, sector',
  );
  expect(line).toMatch(/; did you mean "river"\?$/);
  expect(others).toEqual([]);
});

test('a label has a kind and a name', () => {
  const streets = 'basemap/streets.geojson';
  expect(
    refusalsOf(
      set(streets, '/features/5/properties/label', undefined),
      set(streets, '/features/5/properties/name', undefined),
      set(streets, '/features/5/properties/name:en', undefined),
    ),
  ).toEqual([
    `${streets} › features[5].label: is missing; class label needs it`,
    `${streets} › features[5].name: is missing; a label writes it`,
  ]);
});

test('what is recalled is at least 500 metres uncertain, on the ground and in a layer', () => {
  const said = 'is 499; what is recalled (schematic) is at least 500 m uncertain';
  const recalled = (file: string, index: number) => [
    set(file, `/features/${String(index)}/properties/placement`, 'schematic'),
    set(file, `/features/${String(index)}/properties/uncertainty_m`, 499),
  ];
  expect(refusalsOf(...recalled(GROUND, 3))).toEqual([
    `${GROUND} › features[3].uncertainty_m: ${said}`,
  ]);
  expect(refusalsOf(...recalled(EVENTS, 0))).toEqual([
    `${EVENTS} › "press-conference" › uncertainty_m: ${said}`,
  ]);
});
