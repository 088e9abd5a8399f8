import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readTree } from './tree.ts';

const src = readTree(fileURLToPath(new URL('../..', import.meta.url)), 'src');

const CATALOGUE = /^src\/lib\/messages\/catalogue(\/\w+)?\.ts$/;
/** Where words are only written down. */
const LANGUAGE = /^src\/lib\/messages\/(catalogue|en|ur|de)(\/\w+)?\.ts$/;

it('shows every word that is written in the languages', () => {
  const files = [...src];
  const used = files.filter(([path]) => !LANGUAGE.test(path)).map(([, text]) => text);
  const names = new Set(used.flatMap((text) => text.match(/\w+/g) ?? []));
  const keys = files
    .filter(([path]) => CATALOGUE.test(path))
    .flatMap(([, text]) => [...text.matchAll(/^\s+readonly (\w+)[?:(]/gm)].map(([, key]) => key));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => key !== undefined && !names.has(key))).toEqual([]);
});
