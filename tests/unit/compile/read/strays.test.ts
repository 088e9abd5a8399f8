import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { changedAtlas, refusalsOf, runCommand, type Change } from '../broken-atlas.ts';

/** Writes a file and the folders it lies in. */
const lay =
  (path: string): Change =>
  (directory) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), '{}');
  };

test.each([
  ['articles', 'is not read: it is not a folder; rename it, and put its data into a folder'],
  [
    'articles/a.JSON',
    'is not read; only files that end in .json are data here: rename or remove it',
  ],
  [
    'articles/a.geojson',
    'is not read; only files that end in .json are data here: rename or remove it',
  ],
  ['peoples.json', 'is not read; did you mean "people.json"?'],
  ['People.json', 'is not read; did you mean "people.json"?'],
])('%s, which looks like data but is not read, is told of', (path, message) => {
  expect(refusalsOf(lay(path))).toEqual([`${path}: ${message}`]);
});

test.each([
  ['movement', 'is not read; did you mean "movements"?'],
  ['article', 'is not read; did you mean "articles"?'],
  ['layer', 'is not read; did you mean "layers"?'],
  ['layers/more', 'is not read; only files right in layers are data: move or remove it'],
  ['articles/more', 'is not read; only files right in articles are data: move or remove it'],
])('the folder %s, whose data are not read, is told of once', (path, message) => {
  expect(refusalsOf(lay(`${path}/a.geojson`), lay(`${path}/deep/b.json`))).toEqual([
    `${path}: ${message}`,
  ]);
});

test('data in a deeper folder count as well', () => {
  expect(refusalsOf(lay('layers/2007/july/a.geojson'))).toEqual([
    'layers/2007: is not read; only files right in layers are data: move or remove it',
  ]);
});

test.each([
  'README.md',
  'LICENSE',
  'schema/atlas.schema.json',
  'pictures/gate.jpg',
  'notes.json',
  'surveys/gate.geojson',
  'layers/notes/gate.txt',
  '.vscode/settings.json',
  '.prettierrc.json',
  'package.json',
  'node_modules/a/package.json',
])('%s may lie in the folder of an atlas', (path) => {
  expect(runCommand(['check', changedAtlas(lay(path))])).toMatchObject({ code: 0, error: '' });
});

test('a folder that links to what is around it is not searched for ever', () => {
  const round = changedAtlas(lay('notes/a.txt'), (directory) => {
    symlinkSync('..', join(directory, 'notes/round'));
  });
  expect(runCommand(['check', round]).code).toBe(0);
});
