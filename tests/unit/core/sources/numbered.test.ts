import { expect, it } from 'vitest';
import type { Source } from '#lib/core/atlas/model.ts';
import { numberSources } from '#lib/core/sources/numbered.ts';
import { feature } from '../../atlas-builder.ts';

const source = (id: string): Source => ({
  id,
  type: 'article',
  title: id,
  authors: [],
  container: null,
  publisher: null,
  issued: null,
  url: null,
  note: null,
});
const citing = (id: string, ...ids: string[]) =>
  feature(id, { sources: ids.map((name) => ({ source: name, locator: null })) });

it('numbers sources as the features first cite them, each once', () => {
  const gate = citing('gate', 'report', 'paper', 'report');
  const fire = citing('fire', 'radio', 'gone', 'report');
  const { sources, numbersOf } = numberSources([gate, fire], {
    sources: ['paper', 'unused', 'radio', 'report'].map(source),
  });
  expect(sources.map(({ id }) => id)).toEqual(['report', 'paper', 'radio']);
  expect(numbersOf(gate)).toEqual([1, 2]);
  expect(numbersOf(fire)).toEqual([1, 3]);
});
