import { expect, test } from 'vitest';
import { refusalsOf, set, setEvent } from '../broken-atlas.ts';

const EVENT = 'layers/events.geojson › "press-conference"';

test.each([
  ['a property is misspelt', 'sumary', 'x', 'sumary: unknown property; did you mean "summary"?'],
  ['a property is unknown', 'importance', 1, 'importance: unknown property'],
  ['a name is missing', 'name', undefined, 'name: is missing'],
  ['a translation is missing', 'summary:en', undefined, 'summary:en: is missing'],
  ['a text is empty', 'name', '', 'name: is empty'],
  ['a name is blank', 'name', '   ', 'name: is empty'],
  ['a name cannot be seen', 'name', '\u200b\u202e', 'name: is empty'],
  [
    'a text holds control characters',
    'name',
    'a\u001b[31mb',
    'name: holds control characters; write plain text',
  ],
  ['a summary is blank', 'summary', ' \n\t', 'summary: is empty'],
  ['a text is a number', 'name', 1989, 'name: 1989 is not a text'],
  ['a text is a list', 'name', ['a'], 'name: a list is not a text'],
  ['a name is too long', 'name', 'a'.repeat(121), 'name: is longer than 120 characters'],
  ['a summary is too long', 'summary', 'a'.repeat(2001), 'summary: is longer than 2000 characters'],
  [
    'a text holds HTML',
    'summary',
    'so <b>bold</b>',
    'summary: holds an HTML tag; write plain text',
  ],
  [
    'an optional text lacks a language',
    'when',
    'abends',
    'when:en: is missing; a text stands in every language (de, en)',
  ],
  [
    'a kind is unknown',
    'kind',
    'gatering',
    'kind: "gatering" is not in the kinds of atlas.json; did you mean "gathering"?',
  ],
  [
    'a meaning is unknown',
    'meaning',
    'atack',
    'meaning: "atack" is not one of focus, authority, civilian, attack, report, place; did you mean "attack"?',
  ],
  [
    'nothing says what a meaning stands for',
    'meaning',
    'attack',
    'meaning: atlas.json does not say what "attack" stands for; add it to meanings',
  ],
  [
    'a placement is unknown',
    'placement',
    'guessed',
    'placement: "guessed" is not one of surveyed, derived, inferred, schematic',
  ],
  ['an uncertainty is a text', 'uncertainty_m', '500', 'uncertainty_m: "500" is not a number'],
  ['an uncertainty is negative', 'uncertainty_m', -1, 'uncertainty_m: is below zero'],
  [
    'an uncertainty is missing beside a geometry',
    'uncertainty_m',
    undefined,
    'uncertainty_m: is missing; a feature with geometry says how exactly it is placed',
  ],
  [
    'a source is unknown',
    'sources',
    'hertle-1969',
    'sources: "hertle-1969" is not in sources.json; did you mean "hertle-1996"?',
  ],
  [
    'a source is cited twice',
    'sources',
    'hertle-1996, p. 1; hertle-1996, p. 1',
    'sources: "hertle-1996" is cited twice for the same place in it',
  ],
  [
    'a comma stands between two sources',
    'sources',
    'hertle-1996, hertle-1996',
    'sources: "hertle-1996" is a source; separate sources by ";"',
  ],
  ['sources are missing', 'sources', undefined, 'sources: is missing'],
  ['no source is named', 'sources', '', 'sources: is empty; name at least one source'],
  ['only separators are named', 'sources', ' ; ', 'sources: is empty; name at least one source'],
])('the author is told when %s', (_, property, value, expected) => {
  expect(refusalsOf(setEvent(property, value))).toEqual([`${EVENT} › ${expected}`]);
});

test('a place that nearly matches one of several states is taken for a slip', () => {
  const third = '/features/2/properties/place';
  expect(refusalsOf(set('layers/events.geojson', third, 'pres-centre'))).toEqual([
    'layers/events.geojson › "news-at-eight" › place: "pres-centre" is used once only; did you mean "press-centre"?',
  ]);
});

test('a feature without an id is named by its number', () => {
  expect(refusalsOf(set('layers/wall.geojson', '/features/1/properties/id', undefined))).toEqual([
    'layers/wall.geojson › features[1].properties.id: is missing',
  ]);
});

test('an id with capitals or spaces is refused', () => {
  expect(refusalsOf(set('layers/wall.geojson', '/features/1/properties/id', 'Wall open'))).toEqual([
    'layers/wall.geojson › "Wall open" › id: "Wall open" is not an id: lower-case letters, digits and single hyphens',
  ]);
});

test('an id is unique in the whole atlas, not only in its file', () => {
  const id = '/features/1/properties/id';
  expect(refusalsOf(set('layers/wall.geojson', id, 'press-conference'))).toEqual([
    'layers/wall.geojson › "press-conference" › id: is already used in layers/events.geojson; ids are unique',
  ]);
});

test('a line break or terminal escape in the data cannot break the list of problems', () => {
  const place = 'x\u001b[2J\ny';
  expect(refusalsOf(setEvent('place', place))).toEqual([
    `${EVENT} › place: "x [2J y" is not an id: lower-case letters, digits and single hyphens`,
  ]);
});

test('every problem of every file is listed at once, sorted by file', () => {
  const lines = refusalsOf(
    setEvent('sumary', 'x'),
    setEvent('sorces', 'y'),
    setEvent('end', '1989-02-30'),
    setEvent('kind', 'unheard-of'),
    set('sources.json', '/0/titel', 'x'),
    set('atlas.json', '/license', undefined),
    set('basemap/ground.geojson', '/features/0/properties/class', 'countri'),
  );
  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    'atlas.json › license',
    'basemap/ground.geojson › features[0].properties.class',
    `${EVENT} › sumary`,
    `${EVENT} › sorces`,
    `${EVENT} › kind`,
    `${EVENT} › end`,
    'sources.json › "hertle-1996" › titel',
  ]);
});
