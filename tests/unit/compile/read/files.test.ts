import { expect, test } from 'vitest';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import { MAX_FILE_BYTES } from '#lib/compile/read/read-json.ts';
import { refusalsOf, remove, runCommand, write, changedAtlas } from '../broken-atlas.ts';

test.each([
  [
    'a comma too many',
    '{\n  "measures": [],\n  "claims": [],\n}',
    '4:1: a property after the comma expected, not }',
  ],
  ['a missing comma', '{ "measures": [] "claims": [] }', '1:18: "," or "}" expected, not "'],
  ['no end', '{ "measures": [', '1:16: a value expected, not the end of the file'],
  ['NaN', '{ "measures": [NaN] }', '1:16: a value expected, not NaN'],
  [
    'a property without quotes',
    '{ measures: [] }',
    '1:3: a property in double quotes expected, not measures',
  ],
  [
    'a property that stands twice',
    '{ "claims": [],\n "claims": [] }',
    '2:2: "claims" stands twice in one object; keep one',
  ],
  ['something after the end', '{} x', '1:4: the end of the file expected, not x'],
  ['nothing', '', '1:1: a value expected, not the end of the file'],
  [
    'a line break in a text',
    '{ "a": "b\nc" }',
    '1:10: a text holds a line break; end it with " before that, or write \\n',
  ],
  ['a tab in a text', '{ "a": "b\tc" }', '1:10: a text holds a tab; write \\t'],
  [
    'a closing quote missing at the end of a line',
    '{\n  "a": "b,\n  "c": "d"\n}',
    '2:11: a text holds a line break; end it with " before that, or write \\n',
  ],
  ['a closing quote missing at the end', '{ "a": "b', '1:8: a text is not closed; end it with "'],
])('JSON with %s is refused with line and column', (_, text, expected) => {
  expect(refusalsOf(write('claims.json', text))).toEqual([`claims.json › ${expected}`]);
});

test('endless nesting is refused, not followed', () => {
  const text = '['.repeat(100_000);
  expect(refusalsOf(write('claims.json', text))).toEqual([
    'claims.json › 1:62: is nested too deeply',
  ]);
});

test.each(['atlas.json', 'claims.json', 'sources.json'])('a missing %s is named', (file) => {
  expect(refusalsOf(remove(file))).toEqual([`${file}: this file is missing`]);
});

test('a file of the wrong encoding is refused', () => {
  expect(refusalsOf(write('claims.json', Uint8Array.of(0x22, 0xfc, 0x22)))).toEqual([
    'claims.json: is not UTF-8; save it in that encoding',
  ]);
});

test('a file of more than 5 MB is refused', () => {
  expect(refusalsOf(write('claims.json', ' '.repeat(MAX_FILE_BYTES + 1)))).toEqual([
    'claims.json: has 5000001 bytes; the limit is 5000000: simplify its lines',
  ]);
});

test('a byte order mark, which some editors write, does no harm', () => {
  const directory = changedAtlas(write('claims.json', '\uFEFF{ "measures": [], "claims": [] }'));
  expect(runCommand(['check', directory]).code).toBe(0);
});

test('a file that is no feature collection is refused as such', () => {
  expect(refusalsOf(write('layers/wall.geojson', '[]'))).toEqual([
    'layers/wall.geojson: a list is not an object',
  ]);
});

const people: [string, string] = [
  'people.json',
  JSON.stringify([
    {
      id: 'speaker',
      type: 'person',
      name: { en: 'Speaker', de: 'Sprecher' },
      role: { en: 'spoke', de: 'sprach' },
      sources: 'hertle-1996',
    },
  ]),
];

test.each([
  ['cannot be read', write('layers/events.geojson', '{ "features": [,] }'), '1:16'],
  ['is missing', remove('layers/events.geojson'), 'events.geojson: is missing, and so is'],
  ['is no collection', write('layers/events.geojson', '[]'), 'a list is not an object'],
])('a layer file that %s is told of alone, not with all that refers to it', (_, change, fault) => {
  const refusals = refusalsOf(change, write(...people));
  expect(refusals).toEqual([expect.stringContaining(fault)]);
});

test.each(['layers/extra.json', 'movements/extra.GeoJSON', 'basemap/extra.topojson'])(
  '%s, which nothing reads, is told of',
  (file) => {
    expect(refusalsOf(write(file, '{}'))).toEqual([
      `${file}: is not read; only files that end in .geojson are data here: rename or remove it`,
    ]);
  },
);

test('what does not look like data may lie beside the layers', () => {
  const directory = changedAtlas(write('layers/README.md', '# Layers'));
  expect(runCommand(['check', directory]).code).toBe(0);
});

test('a directory that is not there is told of in one line', () => {
  expect(compileAtlas('no/such/directory')).toEqual({
    problems: [
      {
        file: 'no/such/directory',
        feature: null,
        path: '',
        message: 'is not there; give the folder of the data',
      },
    ],
  });
});
