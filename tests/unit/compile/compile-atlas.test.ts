import { booleanPointInPolygon, distance, point } from '@turf/turf';
import { expect, test } from 'vitest';
import { compileAtlas, type CompiledAtlas } from '#lib/compile/compile-atlas.ts';
import { formatProblem } from '#lib/compile/problem.ts';
import { parseInstant } from '#lib/core/time/iso.ts';
import { BERLIN, changedAtlas, set, setEvent, setGeometry } from './broken-atlas.ts';

function compiled(directory = BERLIN): CompiledAtlas {
  const result = compileAtlas(directory);
  if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result;
}

const featureOf = ({ atlas }: CompiledAtlas, id: string) =>
  atlas.features.find((feature) => feature.id === id);
const geometryOf = ({ geometries }: CompiledAtlas, id: string) =>
  geometries.features.find((feature) => feature.id === id);

test('geodata compiles without a problem', () => {
  const result = compileAtlas('geodata');
  expect('problems' in result ? result.problems.map(formatProblem) : []).toEqual([]);
});

test('an atlas of another event, zone and language compiles', () => {
  const { atlas } = compiled();
  expect(atlas).toMatchObject({
    id: 'berlin-1989',
    languages: ['de', 'en'],
    timeZone: 'Europe/Berlin',
    start: parseInstant('1961-08-13T00:00+01:00'),
    end: parseInstant('1990-10-03T00:00+01:00'),
    camera: { center: [13.391, 52.523], zoom: 12.2, bearing: 0, pitch: 0 },
  });
  expect(atlas.layers.map(({ id, visible }) => [id, visible])).toEqual([
    ['events', true],
    ['crossings', true],
    ['crowds', true],
    ['wall', true],
  ]);
});

test('a movement carries what is known of its way', () => {
  const walk = (...names: [string, unknown][]) =>
    geometryOf(
      compiled(
        changedAtlas(
          ...names.map(([name, value]) =>
            set('movements/crowds.geojson', `/features/1/properties/${name}`, value),
          ),
        ),
      ),
      'to-kurfuerstendamm',
    )?.properties;
  const attested = [false, false, true];
  expect(walk(['longest_gap', 'PT1H30M'], ['attested_vertices', attested])).toMatchObject({
    longestGap: 5_400_000,
    attested,
  });
  expect(JSON.stringify(walk())).not.toMatch(/longestGap|attested/);
});

test('a feature carries its texts, time, sources and what its layer lends it', () => {
  expect(featureOf(compiled(), 'bornholmer-opens')).toMatchObject({
    layer: 'crossings',
    kind: 'crossing',
    meaning: 'civilian',
    place: 'bornholmer-strasse',
    name: { de: 'Bornholmer Straße öffnet', en: 'Bornholmer Straße opens' },
    when: { de: 'gegen 23:30', en: 'about 23:30' },
    time: {
      start: {
        earliest: parseInstant('1989-11-09T23:15+01:00'),
        latest: parseInstant('1989-11-09T23:45+01:00'),
      },
    },
    uncertainty: 500,
    placement: 'schematic',
    sources: [
      { source: 'hertle-1996', locator: null },
      { source: 'sarotte-2014', locator: null },
      { source: 'editors-estimate', locator: 'positions recalled' },
    ],
    anchor: [13.3975, 52.5545],
    bbox: [13.3975, 52.5545, 13.3975, 52.5545],
    attested: null,
  });
});

test('an event without a place is in the atlas but not on the map', () => {
  const atlas = compiled();
  const news = featureOf(atlas, 'news-at-eight');
  expect(news).toMatchObject({ anchor: null, bbox: null, uncertainty: null, placement: null });
  expect(geometryOf(atlas, 'news-at-eight')).toBeUndefined();
});

test('features keep the order in which they were written, layer by layer', () => {
  const { atlas, geometries } = compiled();
  const ids = atlas.features.map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['press-conference', 'schabowski-answer', 'news-at-eight']);
  expect(ids.at(-1)).toBe('wall-open');
  expect(geometries.features.map(({ id }) => id)).toEqual(
    ids.filter((id) => id !== 'news-at-eight'),
  );
});

test('a movement has an instant per vertex, which make its time', () => {
  const atlas = compiled();
  const instants = geometryOf(atlas, 'to-kurfuerstendamm')?.properties.instants;
  expect(instants).toEqual(
    ['1989-11-09T23:45+01:00', '1989-11-10T00:35+01:00', '1989-11-10T01:30+01:00'].map(
      parseInstant,
    ),
  );
  const time = featureOf(atlas, 'to-kurfuerstendamm')?.time;
  expect([time?.start.earliest, time?.end.latest]).toEqual([instants?.[0], instants?.[2]]);
  expect(geometryOf(atlas, 'over-the-boesebruecke')?.properties.instants).toBeNull();
});

test('a point with a radius becomes a circle of that radius, closed and counter-clockwise', () => {
  const atlas = compiled();
  const geometry = geometryOf(atlas, 'wall-climbed')?.geometry;
  if (geometry?.type !== 'Polygon') throw new Error('no polygon');
  const [ring = []] = geometry.coordinates;
  expect(ring).toHaveLength(65);
  expect(ring[0]).toEqual(ring.at(-1));
  for (const position of ring) {
    const metres = distance([13.3765, 52.5163], position, { units: 'meters' });
    expect(Math.abs(metres - 150)).toBeLessThan(0.5);
  }
  const twiceTheArea = ring
    .slice(1)
    .reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);
  expect(twiceTheArea).toBeGreaterThan(0);
  expect(featureOf(atlas, 'wall-climbed')?.anchor).toEqual([13.3765, 52.5163]);
});

test('the anchor of a bent area lies inside it, that of a line on its middle', () => {
  const bent = {
    type: 'Polygon',
    coordinates: [
      [
        [13.3, 52.5],
        [13.4, 52.5],
        [13.4, 52.51],
        [13.31, 52.51],
        [13.31, 52.59],
        [13.4, 52.59],
        [13.4, 52.6],
        [13.3, 52.6],
        [13.3, 52.5],
      ],
    ],
  };
  const area = featureOf(compiled(changedAtlas(setGeometry(bent))), 'press-conference')?.anchor;
  expect(area != null && booleanPointInPolygon(point(area), bent as never)).toBe(true);

  const line = {
    type: 'LineString',
    coordinates: [
      [13.3, 52.5],
      [13.4, 52.5],
      [13.5, 52.5],
    ],
  };
  const atlas = compiled(changedAtlas(setGeometry(line)));
  expect(featureOf(atlas, 'press-conference')?.anchor?.[0]).toBeCloseTo(13.4, 4);
  expect(featureOf(atlas, 'press-conference')?.bbox).toEqual([13.3, 52.5, 13.5, 52.5]);
});

test('positions are rounded to a tenth of a metre', () => {
  const fine = { type: 'Point', coordinates: [13.39351234567, 52.51180000001] };
  const atlas = compiled(changedAtlas(setGeometry(fine)));
  expect(geometryOf(atlas, 'press-conference')?.geometry).toEqual({
    type: 'Point',
    coordinates: [13.393512, 52.5118],
  });
});

test('null, which QGIS writes for an empty field, is the same as left out', () => {
  const properties = ['meaning', 'when', 'when:en', 'radius_m', 'start_latest', 'placement_note'];
  const directory = changedAtlas(...properties.map((property) => setEvent(property, null)));
  expect(compiled(directory).atlas.version).toBe(compiled().atlas.version);
});

test('claims carry one number, a range or a statement', () => {
  const directory = changedAtlas(
    set('claims.json', '/claims/0/statement', undefined),
    set('claims.json', '/claims/0/value', 4),
  );
  const [number, statement] = compiled(directory).atlas.claims;
  expect(number).toMatchObject({
    min: 4,
    max: 4,
    statement: null,
    source: { source: 'hertle-1996', locator: null },
    reported: {
      start: { earliest: parseInstant('1989-11-09T00:00+01:00') },
      end: { latest: parseInstant('1989-11-10T00:00+01:00') },
    },
  });
  expect(statement).toMatchObject({ min: null, max: null, reported: null });
});

test('sources read as a bibliography does', () => {
  expect(compiled().atlas.sources[0]).toEqual({
    id: 'hertle-1996',
    type: 'book',
    title: 'Chronik des Mauerfalls',
    authors: ['Hans-Hermann Hertle'],
    container: null,
    publisher: 'Ch. Links',
    issued: '1996',
    url: null,
    note: null,
  });
});

test('the base map has what the map draws and no notes of the editors', () => {
  const { basemap } = compiled();
  expect(basemap.features.map(({ id }) => id)).toEqual(basemap.features.map((_, i) => i + 1));
  expect(basemap.features[3]?.properties).toEqual({
    class: 'river',
    name: 'Spree',
    'name:en': 'Spree',
  });
});

test('the version changes with any datum and with nothing else', () => {
  const version = compiled().atlas.version;
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(compiled().atlas.version).toBe(version);
  const moved = set('basemap/streets.geojson', '/features/5/geometry/coordinates/0', 13.32);
  expect(compiled(changedAtlas(moved)).atlas.version).not.toBe(version);
});

test('what is compiled survives JSON unchanged', () => {
  const result = compiled();
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
