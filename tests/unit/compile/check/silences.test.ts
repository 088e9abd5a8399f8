import { expect, test } from 'vitest';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import { changedAtlas, refusalsOf, set } from '../broken-atlas.ts';

const silence = {
  id: 'no-word',
  name: { de: 'kein Wort', en: 'no word' },
  start: '1989-11-09T20:00+01:00',
  end: '1989-11-09T21:00+01:00',
  source: 'hertle-1996, Ablauf',
};

const silences = (...given: object[]) => set('atlas.json', '/silences', given);

test('a silence comes to the reader with its source and its time', () => {
  const compiled = compileAtlas(changedAtlas(silences({ ...silence })));
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  expect(compiled.atlas.silences).toEqual([
    {
      ...silence,
      start: Date.parse(silence.start),
      end: Date.parse(silence.end),
      source: { source: 'hertle-1996', locator: 'Ablauf' },
    },
  ]);
});

test('an atlas without silences has none', () => {
  const compiled = compileAtlas(changedAtlas());
  expect('atlas' in compiled && compiled.atlas.silences).toEqual([]);
});

test.each([
  [
    'ends before it starts',
    { end: '1989-11-09T19:00+01:00' },
    'end: 1989-11-09T19:00+01:00 is not after start',
  ],
  [
    'begins before the axis',
    { start: '1900-01-01' },
    'start: 1900-01-01 is outside the time axis, which the segments make',
  ],
  [
    'ends after the axis',
    { end: '2100-01-01' },
    'end: 2100-01-01 is outside the time axis, which the segments make',
  ],
  [
    'is vague',
    { start: '1989-11~' },
    'start: "1989-11~" is vague; an exact day or date-time is needed here',
  ],
  ['has an unknown source', { source: 'hearsay' }, 'source: "hearsay" is not in sources.json'],
  ['has no source', { source: undefined }, 'source: is missing'],
  ['lacks a name', { name: { de: 'kein Wort' } }, 'name.en: is missing'],
])('a silence that %s is refused', (_, change, message) => {
  const lines = refusalsOf(silences({ ...silence, ...change }));
  expect(lines).toContainEqual(expect.stringContaining(`atlas.json › "no-word" › ${message}`));
});

test('two silences of one name are refused', () => {
  const twice = silence;
  expect(refusalsOf(silences(twice, twice)).join()).toContain('is already used in atlas.json');
});
