import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeOut } from '#lib/compile/cli/write-out.ts';
import { changedAtlas, runCommand, type Change } from '../broken-atlas.ts';

test.each<[string, Change, string]>([
  [
    'schema is a file',
    (copy) => {
      writeFileSync(join(copy, 'schema'), '');
    },
    'schema cannot be written (a file stands where a folder belongs)',
  ],
  [
    'schema is a link to nothing',
    (copy) => {
      symlinkSync('nowhere', join(copy, 'schema'));
    },
    'schema cannot be written (a link to nothing)',
  ],
  [
    'schema is a link to itself',
    (copy) => {
      symlinkSync('schema', join(copy, 'schema'));
    },
    'schema cannot be written (a link to itself)',
  ],
  [
    'a schema is a folder',
    (copy) => {
      mkdirSync(join(copy, 'schema/atlas.schema.json'), { recursive: true });
    },
    'schema/atlas.schema.json cannot be written (it is a folder)',
  ],
])('where %s, schema says so in one line', (_, change, line) => {
  const directory = changedAtlas(change);
  const { code, error } = runCommand(['schema', directory]);
  expect({ code, error }).toEqual({ code: 1, error: `schema: ${directory}/${line}` });
});

test('release leaves a versions.json that leads nowhere as it is, and says so', () => {
  const directory = changedAtlas((copy) => {
    symlinkSync('nowhere', join(copy, 'versions.json'));
  });
  expect(runCommand(['release', directory])).toEqual({
    code: 1,
    out: '',
    error: `${directory}/versions.json: cannot be read (a link to nothing)`,
  });
});

test('what is written is there, or refused with the reason', () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeOut(join(folder, 'a.txt'), 'a');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('a');
  const refused = (path: string) => () => {
    writeOut(join(folder, path), '');
  };
  expect(refused('no/a.txt')).toThrow('no/a.txt cannot be written (the folder is not there)');
  expect(refused('a.txt/b')).toThrow(
    'a.txt/b cannot be written (a file stands where a folder belongs)',
  );
});
