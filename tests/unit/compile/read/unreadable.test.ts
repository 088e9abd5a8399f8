import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import { faultWords } from '#lib/compile/read/fault-words.ts';
import { changedAtlas, refusalsOf, runCommand, setEvent, type Change } from '../broken-atlas.ts';

/** Puts a link in the place of a file or folder. */
const link =
  (path: string, target: string): Change =>
  (directory) => {
    rmSync(join(directory, path), { recursive: true, force: true });
    symlinkSync(target, join(directory, path));
  };
const folder =
  (path: string): Change =>
  (directory) => {
    mkdirSync(join(directory, path));
  };

const WRONG_END = 'layers/events.geojson › "press-conference" › end: 1989-11-08 is before start';

test.each([
  ['layers/extra.geojson', [link('layers/extra.geojson', 'extra.geojson')]],
  ['articles/l.json', [folder('articles'), link('articles/l.json', 'l.json')]],
  ['movements', [link('movements', 'movements')]],
  ['people.json', [link('people.json', 'people.json')]],
])('%s, a link to itself, is told of beside all else', (path, changes) => {
  const told = refusalsOf(setEvent('end', '1989-11-08'), ...changes);
  expect(told).toContain(`${path}: cannot be read (a link to itself)`);
  expect(told).toContain(WRONG_END);
});

test('layers/ that is a link to itself is told of', () => {
  expect(refusalsOf(link('layers', 'layers'))).toContain(
    'layers: cannot be read (a link to itself)',
  );
});

test('an atlas that is a link to itself is told of in one line', () => {
  const itself = join(changedAtlas(), 'itself');
  symlinkSync('itself', itself);
  const fault = { path: '', message: 'cannot be read (a link to itself)' };
  expect(compileAtlas(itself)).toEqual({ problems: [{ file: itself, feature: null, ...fault }] });
  expect(runCommand(['check', itself])).toEqual({
    code: 1,
    out: '',
    error: `check: the folder "${itself}" cannot be read (a link to itself)`,
  });
});

test.each(['people.json', 'claims.json', 'sources.json', 'versions.json', 'articles'])(
  '%s, a link that leads nowhere, is not taken for missing',
  (path) => {
    expect(refusalsOf(link(path, 'nowhere'))).toContain(
      `${path}: cannot be read (a link to nothing)`,
    );
  },
);

test('a link that leads below a file leads nowhere, too', () => {
  expect(refusalsOf(link('people.json', 'atlas.json/people.json'))).toEqual([
    'people.json: cannot be read (a link to nothing)',
  ]);
});

test.each([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['ELOOP', 'a link to itself'],
  ['EIO', 'EIO'],
])('what the system calls %s is called %s', (code, words) => {
  expect(faultWords(Object.assign(new Error('no'), { code }))).toBe(words);
});

test('a fault without a code has words as well', () => {
  expect(faultWords(new Error('no'))).toBe('the reason is not known');
  expect(faultWords('no')).toBe('the reason is not known');
});
