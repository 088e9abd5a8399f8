import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileAtlas, type CompiledAtlas } from '#lib/compile/compile-atlas.ts';
import { changesSince } from '#lib/core/versions/changes.ts';
import { changedAtlas, runCommand, set, setEvent } from '../broken-atlas.ts';

function compiled(directory: string): CompiledAtlas {
  const result = compileAtlas(directory);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

test('release records the data as published, once', () => {
  const directory = changedAtlas();
  const { version } = compiled(directory).atlas;
  const first = runCommand(['release', '--date', '2026-01-02', directory]);
  expect(first).toEqual({
    code: 0,
    out: `${directory}/versions.json: version ${version} as of 2026-01-02`,
    error: '',
  });
  const written = readFileSync(join(directory, 'versions.json'), 'utf8');
  expect(compiled(directory).atlas.version).toBe(version);
  const again = runCommand(['release', '--date', '2026-01-03', directory]);
  expect(again.out).toBe(`version ${version} is recorded already, as of 2026-01-02`);
  expect(readFileSync(join(directory, 'versions.json'), 'utf8')).toBe(written);
});

test('a later release tells what changed, and keeps the name of what is gone', () => {
  const directory = changedAtlas();
  const before = compiled(directory).atlas;
  runCommand(['release', '--date', '2026-01-02', directory]);
  setEvent('id', 'renamed')(directory);
  before.chapters.forEach((_, index) => {
    set('atlas.json', `/chapters/${String(index)}/events`, [])(directory);
  });
  const second = runCommand(['release', '--date', '2026-01-05', directory]);
  expect(second.out).toMatch(/since [0-9a-f]{12} of 2026-01-02: 1 added, 0 changed, 1 removed$/);
  const record = compiled(directory).versions;
  expect(changesSince(record, before.version)).toMatchObject({
    added: ['renamed'],
    changed: [],
    removed: ['press-conference'],
  });
  expect(record.names['press-conference']).toEqual(before.features[0]?.name);
});

test.each([
  ['2026-13-01', '--date "2026-13-01" is not a day such as 2007-07-10'],
  ['2026-02-30', '--date "2026-02-30" is not a day such as 2007-07-10'],
  ['soon', '--date "soon" is not a day such as 2007-07-10'],
])('release refuses the day %s', (day, line) => {
  const ended = runCommand(['release', '--date', day, changedAtlas()]);
  expect(ended).toEqual({ code: 1, out: '', error: `release: ${line}` });
});

test('release refuses a day before the last version, and data with problems', () => {
  const directory = changedAtlas();
  runCommand(['release', '--date', '2026-01-02', directory]);
  setEvent('name', 'Anders')(directory);
  expect(runCommand(['release', '--date', '2026-01-01', directory]).error).toBe(
    'release: --date 2026-01-01 is before the last version, of 2026-01-02',
  );
  setEvent('end', '1989-11-08')(directory);
  expect(runCommand(['release', directory])).toMatchObject({ code: 1, out: '' });
});
