import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  booleanIntersects,
  booleanPointInPolygon,
  flatten,
  pointToLineDistance,
  polygonToLine,
} from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import { geometries } from './compiled.ts';

const FOLDER = 'geodata/basemap';

const authored: readonly Feature[] = readdirSync(FOLDER).flatMap((file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return (JSON.parse(text) as FeatureCollection).features;
});
const property = (feature: Feature, name: string): unknown => feature.properties?.[name];

test('what is placed from memory says so and is at least 500 metres uncertain', () => {
  const recalled = authored.filter((feature) => property(feature, 'source') === 'editors-estimate');
  expect(recalled.length).toBeGreaterThan(50);
  const faulty = recalled.filter(
    (feature) =>
      property(feature, 'placement') !== 'schematic' ||
      !(Number(property(feature, 'uncertainty_m')) >= 500),
  );
  expect(faulty.map(({ properties }) => properties)).toEqual([]);
});

test.each([
  ['Islamabad Highway', [73.169, 33.547]],
  ['9th Avenue', [73.06968, 33.65469]],
  ['Khayaban-e-Suhrawardy', [73.10258, 33.71477]],
  ['Grand Trunk Road', [73.063, 33.583]],
  ['Murree Road', [73.112, 33.715]],
])('%s past the last point that a source gives is the editors’', (name, recalled) => {
  const pieces = authored.filter(
    (feature) =>
      property(feature, 'name') === name &&
      JSON.stringify(feature.geometry).includes(JSON.stringify(recalled)),
  );
  expect(pieces.map((piece) => property(piece, 'source'))).toEqual(['editors-estimate']);
});

test('every feature names its source and how far it may be off', () => {
  const faulty = authored.filter(
    (feature) =>
      typeof property(feature, 'source') !== 'string' ||
      !(Number(property(feature, 'uncertainty_m')) > 0),
  );
  expect(faulty.map(({ properties }) => properties)).toEqual([]);
});

test('no road, railway, river or lake that may be kilometres off is drawn among the streets', () => {
  const rough = authored.filter(
    (feature) =>
      ['road', 'railway', 'river', 'lake'].includes(String(property(feature, 'class'))) &&
      Number(property(feature, 'uncertainty_m')) >= 2000,
  );
  expect(rough.length).toBeGreaterThan(20);
  const close = rough.filter((feature) => !(Number(property(feature, 'max_zoom')) <= 11));
  expect(close.map(({ properties }) => properties)).toEqual([]);
});

/** The buildings of the base map, and one outline of each building of the story. */
const footprints: readonly Feature<Polygon>[] = [
  ...authored
    .filter((feature) => property(feature, 'class') === 'building')
    .flatMap((feature) => flatten(feature as Feature<Polygon>).features),
  ...geometries.features
    .filter(({ id }) =>
      [
        'lal-masjid-standing',
        'jamia-hafsa-standing',
        'children-library-open',
        'ministry-standing',
        'estate-office-standing',
      ].includes(String(id)),
    )
    .map((feature) => feature as Feature<Polygon>),
];

test('the complex, its neighbours and the buildings around them do not overlap', () => {
  expect(footprints.length).toBeGreaterThan(15);
  const overlapping = footprints.flatMap((one, index) =>
    footprints
      .slice(index + 1)
      .filter((other) => booleanIntersects(one, other))
      .map((other) => [one.geometry.coordinates, other.geometry.coordinates]),
  );
  expect(overlapping).toEqual([]);
});

test('no road runs through a building', () => {
  const roads = authored.filter((feature) => property(feature, 'class') === 'road');
  const crossings = roads.flatMap((road) =>
    footprints
      .filter((footprint) => booleanIntersects(road, footprint))
      .map(({ geometry }) => [property(road, 'name') ?? property(road, 'road'), geometry]),
  );
  expect(crossings).toEqual([]);
});

test.each([
  'Grand Trunk Road',
  'M-2 Motorway',
  'Karakoram Highway',
  'Kashmir Highway',
  'Jinnah Avenue',
  'Municipal Road',
  'Islamabad Highway',
  'Soan River',
  'Korang River',
  'Lai Nullah',
  'Haro River',
  'Indus River',
  'Rawal Lake',
  'Simly Lake',
  'Tarbela Lake',
  'Arabian Sea',
  'Margalla Hills',
  'Line of Control',
  'North-West Frontier Province',
  'Blue Area',
  'G-6 Markaz',
  'G-6/1',
  'Street 44',
  'Street 90',
  'Street 92',
  'Islamabad International Airport (Chaklala)',
])('a reader who looks for it finds %s, in Urdu as well', (name) => {
  const found = authored.filter((feature) => property(feature, 'name') === name);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((feature) => typeof property(feature, 'name:ur') === 'string')).toBe(true);
});

test('the Margalla Hills begin behind Faisal Mosque and the northern sectors', () => {
  const range = authored.find((feature) => property(feature, 'class') === 'hills');
  const hills = range as Feature<Polygon>;
  const faisalMosque = [73.03805, 33.72975];
  const foot = polygonToLine(hills) as Feature<LineString>;
  expect(booleanPointInPolygon(faisalMosque, hills)).toBe(false);
  expect(pointToLineDistance(faisalMosque, foot, { units: 'meters' })).toBeLessThan(500);
  const sectors = authored.filter((feature) => property(feature, 'class') === 'sector');
  expect(sectors.length).toBeGreaterThan(10);
  expect(sectors.filter((sector) => booleanIntersects(sector, hills))).toEqual([]);
});

test('the hills have relief, the railway and the streets of the sector are there', () => {
  const count = (name: string) => authored.filter((f) => property(f, 'class') === name).length;
  expect(count('slope')).toBeGreaterThan(20);
  expect(count('railway')).toBeGreaterThan(1);
  expect(authored.filter((f) => property(f, 'road') === 'lane').length).toBeGreaterThan(20);
});

test('the blocks of the sector lie between its lanes, and no road runs through one', () => {
  const blocks = authored
    .filter((f) => property(f, 'class') === 'block' && property(f, 'min_zoom') === 15)
    .flatMap((f) => flatten(f as Feature<Polygon>).features);
  expect(blocks.length).toBeGreaterThan(100);
  const roads = authored.filter((f) => property(f, 'class') === 'road');
  const crossed = blocks.filter((block) => roads.some((road) => booleanIntersects(road, block)));
  expect(crossed.map(({ geometry }) => geometry.coordinates)).toEqual([]);
});

test.each([
  ['Tibet', [91, 31]],
  ['Bengal', [87, 24]],
  ['Myanmar', [96, 21]],
  ['the Deccan', [78, 15]],
  ['Mesopotamia', [46, 32]],
  ['Arabia', [46, 22]],
  ['the Kazakh steppe', [70, 47]],
])('a wide window shows land, not sea, where %s lies', (_, place) => {
  const countries = authored.filter((feature) => property(feature, 'class') === 'country');
  const there = countries.filter((country) =>
    booleanPointInPolygon(place, country as Feature<Polygon>),
  );
  expect(there).toHaveLength(1);
});

test.each([
  ['the Arabian Sea', [63, 18]],
  ['the Bay of Bengal', [89, 16]],
  ['the Persian Gulf', [51, 27.5]],
  ['the Caspian Sea', [51, 40]],
])('and water where %s lies', (_, place) => {
  const countries = authored.filter((feature) => property(feature, 'class') === 'country');
  const there = countries.filter((country) =>
    booleanPointInPolygon(place, country as Feature<Polygon>),
  );
  expect(there).toEqual([]);
});

test('from afar the name of the capital, and no other, stands outside the marks of the story', () => {
  const outside = authored.filter(
    (feature) => property(feature, 'class') === 'label' && property(feature, 'rank') === 0,
  );
  expect(outside.map((feature) => property(feature, 'name'))).toEqual(['Islamabad']);
});

test('it weighs at most 250 KB after brotli', () => {
  const compiled = compileAtlas('geodata');
  if ('problems' in compiled) throw new Error('the data do not compile');
  const text = JSON.stringify(compiled.basemap);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  expect(brotliCompressSync(text, { params }).length).toBeLessThan(250_000);
});
