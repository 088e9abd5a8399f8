import { expect, test } from 'vitest';
import { refusalsOf, remove, set, setEvent, write } from '../broken-atlas.ts';

const setAtlas = (pointer: string, value: unknown) => set('atlas.json', pointer, value);

test.each([
  ['a title lacks a language', '/title/en', undefined, 'title.en: is missing'],
  [
    'a title is of no language',
    '/title',
    'Mauerfall',
    'title: "Mauerfall" is not an object; write { "de": …, "en": … }',
  ],
  ['a property is misspelt', '/titel', {}, 'titel: unknown property; did you mean "title"?'],
  [
    'a language stands twice',
    '/languages',
    ['de', 'en', 'en'],
    'languages: names a language twice',
  ],
  [
    'the bounds are turned round',
    '/camera_bounds',
    [14, 52.2, 12.8, 52.8],
    'camera_bounds: is not [west, south, east, north]: west of east, south of north',
  ],
  ['a latitude is beyond the pole', '/bounds', [13, 52, 14, 91], 'bounds[3]: is above 90'],
  [
    'the camera looks elsewhere',
    '/camera/center',
    [52.5, 13.4],
    'camera.center: [52.5, 13.4] is outside camera_bounds; longitude and latitude swapped?',
  ],
  [
    'the first instant is off the axis',
    '/at',
    '1995-01-01',
    'at: 1995-01-01 is outside the time axis, which the segments make',
  ],
  [
    'an address is a script',
    '/corrections',
    'javascript:alert(1)',
    'corrections: is not an https: address, nor a mailto: address that names whom to write to',
  ],
  [
    'a letter goes to nobody',
    '/corrections',
    'mailto:?subject=Correction',
    'corrections: is not an https: address, nor a mailto: address that names whom to write to',
  ],
  [
    'a segment leaves a gap',
    '/segments/1/start',
    '1989-11-10',
    '"night" › start: 1989-11-10 leaves a gap after the segment before, which ends 1989-11-09',
  ],
  [
    'a segment overlaps',
    '/segments/1/start',
    '1989-11-08',
    '"night" › start: 1989-11-08 overlaps the segment before, which ends 1989-11-09',
  ],
  [
    'a segment is vague',
    '/segments/2/end',
    '1990~',
    '"after" › end: "1990~" is vague; an exact day or date-time is needed here',
  ],
  ['a weight is zero', '/segments/1/weight', 0, '"night" › weight: is not above zero'],
  [
    'a chapter ends before it starts',
    '/chapters/2/end',
    '1989-11-10',
    '"days-after" › end: 1989-11-10 is not after start',
  ],
  [
    'a chapter ends after the time axis',
    '/chapters/2/end',
    '2100-01-01',
    '"days-after" › end: 2100-01-01 is outside the time axis, which the segments make',
  ],
  [
    'a chapter begins before it',
    '/chapters/0/start',
    '1900-01-01',
    '"press-conference" › start: 1900-01-01 is outside the time axis, which the segments make',
  ],
  [
    'chapters overlap',
    '/chapters/1/start',
    '1989-11-09T20:00+01:00',
    '"opening" › start: 1989-11-09T20:00+01:00 is before the end of the chapter before, 1989-11-09T21:00+01:00',
  ],
  [
    'a chapter begins outside itself',
    '/chapters/1/at',
    '1989-11-10',
    '"opening" › at: 1989-11-10 is outside the chapter',
  ],
  [
    'the camera of a chapter looks elsewhere',
    '/chapters/0/camera/center',
    [0, 0],
    '"press-conference" › camera.center: [0, 0] is outside camera_bounds',
  ],
  [
    'a chapter names an event twice',
    '/chapters/0/events',
    ['press-conference', 'press-conference'],
    '"press-conference" › events[1]: "press-conference" is named twice',
  ],
  [
    'a chapter names an unknown event',
    '/chapters/0/events/0',
    'pres-conference',
    '"press-conference" › events[0]: "pres-conference" is not in any layer; did you mean "press-conference"?',
  ],
  [
    'a chapter names an unknown layer',
    '/chapters/1/layers/2',
    'crowd',
    '"opening" › layers[2]: "crowd" is not in the layers of atlas.json; did you mean "crowds"?',
  ],
  [
    'a chapter has an id twice',
    '/chapters/1/id',
    'days-after',
    '"days-after" › id: is already used in atlas.json; ids are unique',
  ],
  [
    'a fill is unknown',
    '/layers/0/fill',
    'dotted',
    '"events" › fill: "dotted" is not one of solid, hatched, crossed, outlined, ruined',
  ],
  [
    'nothing says what the meaning of a layer stands for',
    '/meanings/authority',
    undefined,
    '"wall" › meaning: atlas.json does not say what "authority" stands for; add it to meanings',
  ],
  [
    'a meaning is misspelt',
    '/meanings/atack',
    { de: 'Angriffe', en: 'Attacks' },
    'meanings.atack: unknown property; did you mean "attack"?',
  ],
  ['no meaning has words', '/meanings', undefined, 'meanings: is missing'],
  ['the layers are no list', '/layers', {}, 'layers: an object is not a list'],
])('the author is told when %s', (_, pointer, value, expected) => {
  const lines = refusalsOf(setAtlas(pointer, value)).filter((line) =>
    line.startsWith('atlas.json'),
  );
  expect(lines).toEqual([`atlas.json › ${expected}`]);
});

test('a layer without a file, a file without a layer and a layer with two files are named', () => {
  expect(refusalsOf(remove('movements/crowds.geojson'))).toContain(
    'layers/crowds.geojson: is missing, and so is movements/crowds.geojson; one of them holds the layer "crowds" of atlas.json',
  );
  const empty = '{ "type": "FeatureCollection", "features": [] }';
  expect(refusalsOf(write('layers/extra.geojson', empty))).toEqual([
    'layers/extra.geojson: atlas.json has no layer "extra"; add it to layers',
  ]);
  expect(refusalsOf(write('movements/wall.geojson', empty))).toEqual([
    'movements/wall.geojson: the layer "wall" is already in layers/wall.geojson',
  ]);
});

test('an atlas without a base map is refused', () => {
  expect(refusalsOf(remove('basemap/ground.geojson'), remove('basemap/streets.geojson'))).toEqual([
    'basemap: holds no .geojson file; the atlas has no ground to lie on',
  ]);
});

const UNTIL_MENDED = 'atlas.json: the other files are checked once this is mended';

test.each([
  [
    'the zone is unknown',
    '/time_zone',
    'Europe/Bonn',
    'time_zone: "Europe/Bonn" is not an IANA time zone; those read Area/City',
  ],
  ['the zone is missing', '/time_zone', undefined, 'time_zone: is missing'],
  [
    'a language is none',
    '/languages',
    ['deutsch'],
    'languages[0]: is not a language code such as "en" or "ur"',
  ],
])('where %s the author is told that the rest cannot be checked yet', (_, pointer, value, line) => {
  expect(refusalsOf(setAtlas(pointer, value))).toEqual([`atlas.json › ${line}`, UNTIL_MENDED]);
});

test('what else is wrong with atlas.json is told beside a zone that is unknown', () => {
  const told = refusalsOf(setAtlas('/time_zone', 'Europe/Bonn'), setAtlas('/titel', {}));
  expect(told).toEqual([
    'atlas.json › titel: unknown property; did you mean "title"?',
    'atlas.json › time_zone: "Europe/Bonn" is not an IANA time zone; those read Area/City',
    UNTIL_MENDED,
  ]);
});

test.each([
  ['are missing', undefined, 'bounds: is missing'],
  [
    'are turned round',
    [14, 52.2, 12.8, 52.8],
    'bounds: is not [west, south, east, north]: west of east, south of north',
  ],
])('bounds that %s hide no other fault, and call no place outside', (_, bounds, line) => {
  expect(refusalsOf(setAtlas('/bounds', bounds), setEvent('sumary', 'x'))).toEqual([
    `atlas.json › ${line}`,
    'layers/events.geojson › "press-conference" › sumary: unknown property; did you mean "summary"?',
  ]);
});
