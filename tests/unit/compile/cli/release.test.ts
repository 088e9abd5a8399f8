import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '#lib/compile/cli/run.ts';
import { compileAtlas, type CompiledAtlas } from '#lib/compile/compile-atlas.ts';
import { changesSince } from '#lib/core/versions/changes.ts';
import { changedAtlas, set, setEvent, type Ended } from '../broken-atlas.ts';

function compiled(directory: string): CompiledAtlas {
  const result = compileAtlas(directory);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** Half past eleven at night in Greenwich, and the next day in Berlin. */
const NOW = Date.parse('2026-01-31T23:30Z');

/** Runs `release` as if it were then. */
function release(args: readonly string[]): Ended {
  const out: string[] = [];
  const error: string[] = [];
  const code = run(['release', ...args], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    environment: {},
    now: () => NOW,
  });
  return { code: Number(code), out: out.join('\n'), error: error.join('\n') };
}

test('release records the data as published, once', () => {
  const directory = changedAtlas();
  const { version } = compiled(directory).atlas;
  const first = release(['--date', '2026-01-02', directory]);
  expect(first).toEqual({
    code: 0,
    out: `${directory}/versions.json: version ${version} as of 2026-01-02`,
    error: '',
  });
  const written = readFileSync(join(directory, 'versions.json'), 'utf8');
  expect(compiled(directory).atlas.version).toBe(version);
  const again = release(['--date', '2026-01-03', directory]);
  expect(again.out).toBe(`version ${version} is recorded already, as of 2026-01-02`);
  expect(readFileSync(join(directory, 'versions.json'), 'utf8')).toBe(written);
});

test('a later release tells what changed, and keeps the name of what is gone', () => {
  const directory = changedAtlas();
  const before = compiled(directory).atlas;
  release(['--date', '2026-01-02', directory]);
  setEvent('id', 'renamed')(directory);
  before.chapters.forEach((_, index) => {
    set('atlas.json', `/chapters/${String(index)}/events`, [])(directory);
  });
  const second = release(['--date', '2026-01-05', directory]);
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
  const ended = release(['--date', day, changedAtlas()]);
  expect(ended).toEqual({ code: 1, out: '', error: `release: ${line}` });
});

test('release refuses a day before the last version, and data with problems', () => {
  const directory = changedAtlas();
  release(['--date', '2026-01-02', directory]);
  setEvent('name', 'Anders')(directory);
  expect(release(['--date', '2026-01-01', directory]).error).toBe(
    'release: --date 2026-01-01 is before the last version, of 2026-01-02',
  );
  setEvent('end', '1989-11-08')(directory);
  expect(release([directory])).toMatchObject({ code: 1, out: '' });
});

test('release takes today in the zone of the atlas, and refuses every later day', () => {
  const directory = changedAtlas();
  const tomorrow = release(['--date', '2026-02-02', directory]);
  expect(tomorrow).toEqual({
    code: 1,
    out: '',
    error: 'release: --date 2026-02-02 is after today, 2026-02-01 in Europe/Berlin',
  });
  expect(compiled(directory).versions.versions).toEqual([]);
  expect(release([directory]).out).toMatch(/ as of 2026-02-01$/);
});

test.each([
  ['garbage', '--date "garbage" is not a day such as 2007-07-10'],
  ['2026-02-02', '--date 2026-02-02 is after today, 2026-02-01 in Europe/Berlin'],
])('release refuses the day %s of a version that is recorded already, too', (day, line) => {
  const directory = changedAtlas();
  release(['--date', '2026-01-02', directory]);
  expect(release(['--date', day, directory])).toEqual({
    code: 1,
    out: '',
    error: `release: ${line}`,
  });
});
