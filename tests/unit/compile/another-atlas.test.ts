import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compileAtlas } from '#lib/compile/compile-atlas.ts';
import { INTERFACE_LANGUAGES } from '#lib/messages/languages.ts';
import { runCommand } from './broken-atlas.ts';

const guide = readFileSync('docs/another-atlas.md', 'utf8');

/** The files of the guide, written into a folder as a reader would copy them. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'another-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [, file = '', text = ''] of guide.matchAll(/^`([\w./]+)`\n\n```json\n(.*?)^```/gms)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test('who copies the atlas of the guide has a whole one', () => {
  const folder = copied();
  expect(compileAtlas(folder)).not.toHaveProperty('problems');
  const question = '--at 1903-12-17T12:00-05:00 --certainty possible --json'.split(' ');
  const { code, out } = runCommand(['visible', ...question, folder]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ id: 'fourth', certainty: 'possible' }]);
});

test('the guide names every language that the interface speaks', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const said = /The interface itself speaks ([^(]+)/.exec(guide)?.[1] ?? '';
  expect(said.match(/\p{Lu}\w+/gu)?.sort()).toEqual(
    INTERFACE_LANGUAGES.map((language) => names.of(language)).sort(),
  );
});
