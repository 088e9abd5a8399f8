import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '#lib/compile/schema/json-schemas.ts';
import { changedAtlas, runCommand } from '../broken-atlas.ts';

test('the schemas of geodata are those of the compiler; else: npm run atlas -- schema', () => {
  const atlas = JSON.parse(readFileSync('geodata/atlas.json', 'utf8')) as { languages: string[] };
  const written = readdirSync('geodata/schema').map((name) => [
    name,
    readFileSync(join('geodata/schema', name), 'utf8'),
  ]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(jsonSchemas(atlas.languages)));
});

test('npm run atlas -- schema writes them for the languages of the atlas', () => {
  const directory = changedAtlas();
  expect(runCommand(['schema', directory]).code).toBe(0);
  const text = readFileSync(join(directory, 'schema/layer.schema.json'), 'utf8');
  expect(text).toContain('"summary:en"');
  expect(text).not.toContain('"summary:de"');
  expect(text).toContain('"additionalProperties": false');
  expect(runCommand(['check', directory]).code).toBe(0);
});
