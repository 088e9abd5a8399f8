import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atlas } from './compiled.ts';

/** The ids that the facts behind this atlas name: `id,kind,from`. */
const promised = readFileSync('tests/fixtures/geodata/ids.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[0] ?? '');

test('every event, attack, news item and movement of the facts is a feature', () => {
  expect(promised).toHaveLength(125);
  expect(new Set(promised).size).toBe(promised.length);
  const ids = new Set(atlas.features.map(({ id }) => id));
  expect(promised.filter((id) => !ids.has(id))).toEqual([]);
});

test('fourteen chapters tell the story, each day of the siege in one of its own', () => {
  expect(atlas.chapters).toHaveLength(14);
  const days = atlas.chapters.filter(({ id }) => /^july-\d+$/.test(id));
  expect(days.map(({ id }) => Number(id.slice('july-'.length)))).toEqual([
    3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]);
});

test('every chapter says which layers it shows, and shows all that it tells of', () => {
  const layerOf = new Map(atlas.features.map(({ id, layer }) => [id, layer]));
  const faulty = atlas.chapters.flatMap(({ id, layers, events }) =>
    layers === null
      ? [id]
      : events
          .filter((event) => !layers.includes(layerOf.get(event) ?? ''))
          .map((event) => `${id}: ${event}`),
  );
  expect(faulty).toEqual([]);
});

test('every event of the facts is told in a chapter or is related news', () => {
  const told = new Set(atlas.chapters.flatMap(({ events }) => events));
  const layers = new Map(atlas.features.map(({ id, layer }) => [id, layer]));
  const untold = promised.filter((id) => !told.has(id) && layers.get(id) !== 'related-news');
  expect(untold).toEqual([]);
});

test('related news is a layer of its own, off until a reader asks for it', () => {
  const layer = atlas.layers.find(({ id }) => id === 'related-news');
  expect(layer?.visible).toBe(false);
  expect(layer?.description?.en).toMatch(/none of it is part of the siege/i);
  const news = promised.filter((id) => id.startsWith('news-') || id === 'taunsa');
  const found = atlas.features.filter((feature) => feature.layer === 'related-news');
  expect(found.map(({ id }) => id).toSorted()).toEqual(news.toSorted());
});
