import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changedAtlas, setEvent, write, type Change } from '../broken-atlas.ts';

/** `npm run build` of the whole site with a changed Berlin atlas, into a folder of its own. */
function builtWith(...changes: Change[]) {
  const directory = changedAtlas(...changes);
  const folder = mkdtempSync(join(tmpdir(), 'refused-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const [site, kit] = [join(folder, 'site'), join(folder, 'kit')];
  const authored = () => readdirSync(directory, { recursive: true }).toSorted();
  const before = authored();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build'],
    {
      env: {
        ...process.env,
        // A machine that asks for coloured output is given plain lines as well.
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        ATLAS: directory,
        BUILD_DIR: site,
        KIT_OUT_DIR: kit,
      },
      encoding: 'utf8',
    },
  );
  expect(authored()).toEqual(before);
  const lines = stderr.replaceAll(`${directory}/`, '').trimEnd().split('\n');
  // SvelteKit says before that its types are not where they are by default.
  const told = lines.slice(lines.indexOf('error during build:'));
  return { status, stdout, stderr, told, written: [site, join(kit, 'output')].filter(existsSync) };
}

test.each([
  {
    fault: 'values that cannot be',
    changes: [setEvent('end', '1989-11-08'), setEvent('kind', 'x')],
    problems: [
      'layers/events.geojson › "press-conference" › kind: "x" is not in the kinds of atlas.json',
      'layers/events.geojson › "press-conference" › end: 1989-11-08 is before start',
    ],
  },
  {
    // The security policy reads it too, before any check.
    fault: 'an atlas.json that is no JSON',
    changes: [write('atlas.json', '{\n')],
    problems: ['atlas.json › 2:1: a property in double quotes expected, not the end of the file'],
  },
])(
  'npm run build with $fault ends with the problems alone, and writes nothing',
  ({ changes, problems }) => {
    const { status, stdout, stderr, told, written } = builtWith(...changes);
    expect(told).toEqual(['error during build:', 'The atlas has problems.', ...problems]);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ status, stdout, written }).toEqual({ status: 1, stdout: '', written: [] });
  },
);
