import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articles, atlas, textsOf } from './compiled.ts';
import { hashOf, RUN_LENGTH, runsOf, type SourceRuns } from './eight-word-runs.ts';

const texts = [...textsOf(), ...textsOf(articles, '/articles')];

test('every text stands in English and in Urdu script', () => {
  expect(texts.length).toBeGreaterThan(1000);
  const faulty = texts.filter(
    ({ text }) => !/\S/.test(text.en ?? '') || !/[\u0600-\u06ff]/.test(text.ur ?? ''),
  );
  expect(faulty.map(({ where }) => where)).toEqual([]);
});

test('no headline has more than eight words', () => {
  const wordCount = (text: string | undefined) => text?.split(/\s+/).length ?? 0;
  const long = atlas.features.filter(
    ({ name }) => wordCount(name.en) > 8 || wordCount(name.ur) > 8,
  );
  expect(long.map(({ id, name }) => [id, name])).toEqual([]);
});

test('every summary has two to five sentences in both languages', () => {
  const ends = { en: /[.?!](?=\s|$)/, ur: /[۔؟!](?=\s|$)/ };
  const sentences = (text = '', end: RegExp) =>
    text
      .replaceAll(/\b([A-Z])\.(?=[A-Z]\.| ?[A-Z])/g, '$1') // R.A. Bazaar
      .split(end)
      .filter((part) => /\S/.test(part)).length;
  const faulty = atlas.features.flatMap(({ id, summary }) => {
    const counts = [sentences(summary.en, ends.en), sentences(summary.ur, ends.ur)];
    return counts.every((count) => count >= 2 && count <= 5) ? [] : [[id, ...counts]];
  });
  expect(faulty).toEqual([]);
});

test('no text shares eight words in a row with a source text', () => {
  const fixture = readFileSync('tests/fixtures/geodata/source-runs.json', 'utf8');
  const { words, hashes } = JSON.parse(fixture) as SourceRuns;
  expect(words).toBe(RUN_LENGTH);
  const known = new Set(hashes.split(' '));
  expect(known.size).toBeGreaterThan(5000);
  const copied = texts.flatMap(({ where, text }) =>
    Object.values(text)
      .flatMap(runsOf)
      .filter((run) => known.has(hashOf(run)))
      .map((run) => `${where}: ${run}`),
  );
  expect(copied).toEqual([]);
});

test('a copied sentence is found whatever its case and punctuation', () => {
  const [run = ''] = runsOf('One two three, four – “five” six seven: eight!');
  expect(run).toBe('one two three four five six seven eight');
  expect(hashOf(run)).toBe(hashOf(runsOf('ONE TWO\nTHREE FOUR FIVE SIX SEVEN EIGHT')[0] ?? ''));
  expect(runsOf('seven words are not a run yet')).toEqual([]);
});
