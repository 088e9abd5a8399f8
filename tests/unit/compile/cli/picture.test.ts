import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BERLIN, runSlowly } from '../broken-atlas.ts';

/** A folder that is gone when the test ends. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'picture-'));
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true });
  });
  return made;
}

test('picture draws a view as SVG, in the theme, language and size asked for', async () => {
  const file = join(folder(), 'view.svg');
  const view = '#map=13/52.52/13.39&at=1989-11-09T23:30%2B01:00';
  const args = ['--view', view, '--size', '1080x1920', '--theme', 'dark', '--lang', 'de'];
  const ended = await runSlowly(['picture', ...args, '-o', file, BERLIN]);
  expect(ended).toEqual({ code: 0, out: file, error: '' });
  const svg = readFileSync(file, 'utf8');
  expect(svg).toMatch(/^<svg [^>]*width="1080" height="1920"[^>]*lang="de"/);
  expect(svg).toContain('23:30');
  expect(svg).toContain('9. November 1989');
  expect(svg).toContain('#191816');
});

test('picture draws PNG where the file is to be one', async () => {
  const file = join(folder(), 'view.PNG');
  const args = ['--size', '400x300', '--furniture', 'map', '-o', file, BERLIN];
  expect((await runSlowly(['picture', ...args])).code).toBe(0);
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 300]);
});

test.each([
  [[], '-o is missing; give a file such as view.svg'],
  [['-o', 'a.gif'], '-o a.gif ends neither in .svg nor in .png'],
  [['-o', 'a.svg', '--size', 'big'], '--size big is no size; write it like 1080x1920'],
  [['-o', 'a.svg', '--size', '9x9'], '--size 9x9: each side lies between 160 and 8192'],
  [['-o', 'a.svg', '--theme', 'blue'], '--theme blue is unknown; it is one of light, dark'],
  [['-o', 'a.svg', '--lang', 'fr'], '--lang fr is unknown; it is one of de, en'],
  [['-o', 'a.svg', '--furniture', 'sofa'], '--furniture sofa is unknown; it is one of full, map'],
  [['-o', 'a.svg', '--view', 'at=noon'], '--view: "at=noon" cannot be read'],
  [['-o', 'a.svg', '--view', 'colour=red'], '--view: "colour=red" is no part of a view'],
  [['-o', 'a.svg', '--zoom', '3'], "Unknown option '--zoom'"],
])('picture %j is refused in one line, and nothing is written', async (args, line) => {
  const into = folder();
  const [flag, file = '', ...rest] = args;
  const there = flag === '-o' && file !== '' ? [flag, join(into, file), ...rest] : args;
  const { code, out, error } = await runSlowly(['picture', ...there, BERLIN]);
  expect({ code, out, error: error.replace(`${into}/`, '') }).toEqual({
    code: 1,
    out: '',
    error: `picture: ${line}`,
  });
  expect(readdirSync(into)).toEqual([]);
});

test('picture says so where it cannot write', async () => {
  const file = join(folder(), 'no', 'such', 'folder.svg');
  const { code, error } = await runSlowly(['picture', '-o', file, BERLIN]);
  expect(code).toBe(1);
  expect(error).toMatch(/^picture: .*folder\.svg cannot be written \([^\n]+\)$/);
  expect(existsSync(file)).toBe(false);
});
