import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BERLIN, changedAtlas, runCommand, runSlowly, setEvent } from '../broken-atlas.ts';

test('check says that a sound atlas has no problem', () => {
  expect(runCommand(['check', BERLIN])).toEqual({
    code: 0,
    out: `${BERLIN}: no problem in 13 features, 4 layers, 2 claims, 3 sources`,
    error: '',
  });
});

test('check says which languages the interface does not speak', () => {
  const directory = changedAtlas((copy) => {
    for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
      if (!/json$/.test(path)) continue;
      const text = readFileSync(join(copy, path), 'utf8');
      writeFileSync(join(copy, path), text.replace(/\ben"/g, 'fr"'));
    }
  });
  const { code, out } = runCommand(['check', directory]);
  expect({ code, told: out.split('\n').slice(1) }).toEqual({
    code: 0,
    told: ['the interface has no words in fr: beside it, it speaks English'],
  });
});

test('ATLAS names the directory where no other is given', () => {
  expect(runCommand(['check'], { ATLAS: BERLIN }).out).toContain(BERLIN);
});

const FILE = `${BERLIN}/atlas.json`;
const NO_FOLDER = {
  code: 1,
  out: '',
  error: `${FILE}: is not a folder; give the folder of the data`,
};

test.each([
  [['check', FILE], {}],
  [['check'], { ATLAS: FILE }],
  [['visible', '--at', '1989-11-09T19:00+01:00', FILE], {}],
  [['schema', FILE], {}],
  [['release', FILE], {}],
])('%j with %j is told that a file is not a folder, in one line', (args, environment) => {
  expect(runCommand(args, environment)).toEqual(NO_FOLDER);
});

test('picture is told that a file is not a folder, in one line', async () => {
  expect(await runSlowly(['picture', '-o', 'no/such/view.svg', FILE])).toEqual(NO_FOLDER);
});

const AT = ['--at', '1989-11-09T19:00+01:00'];

test.each([
  [['check', 'nope'], {}, 'check: there is no folder "nope"'],
  [['check', `${FILE}/geodata`], {}, `check: there is no folder "${FILE}/geodata"`],
  [['check'], { ATLAS: '/nope' }, 'check: there is no folder "/nope", which ATLAS names'],
  [['check', '--', '--help'], {}, 'check: there is no folder "--help"'],
  [['visible', ...AT, 'stray'], {}, 'visible: there is no folder "stray"'],
  [
    ['visible', ...AT],
    { ATLAS: '/nope' },
    'visible: there is no folder "/nope", which ATLAS names',
  ],
  [['schema', 'nope'], {}, 'schema: there is no folder "nope"'],
  [['release', 'nope'], {}, 'release: there is no folder "nope"'],
])('%j with %j is told that there is no such folder, in one line', (args, environment, error) => {
  expect(runCommand(args, environment)).toEqual({ code: 1, out: '', error });
});

test('help and no command at all name the commands', () => {
  expect(runCommand([]).out).toBe(runCommand(['help']).out);
  expect(runCommand(['help']).out).toMatch(
    /check \[dir\][^]*visible --at[^]*schema \[dir\][^]*picture[^]*release /,
  );
});

test.each([
  ['check', '--help', 'check [dir]'],
  ['check', '-h', 'check [dir]'],
  ['visible', '-h', 'visible --at '],
  ['picture', '--help', 'picture '],
])('%s %s tells how that command is used, and nothing of the others', (name, flag, usage) => {
  const { code, out, error } = runCommand([name, '--at', 'x', flag]);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out.split('\n')[0]).toContain(`npm run atlas -- ${usage}`);
  expect(out.match(/npm run atlas/g)).toHaveLength(1);
  expect(out).toContain('dir is the folder of the data');
});

test.each([
  [
    ['chek'],
    'unknown command "chek"; did you mean "check"?; the commands are check, visible, schema, picture, release, help',
  ],
  [['check', '--fix'], "check: Unknown option '--fix'"],
  [['check', 'a', 'b'], 'check: one directory is enough; "b" is too much'],
])('%j is refused in one line', (args, line) => {
  expect(runCommand(args)).toEqual({ code: 1, out: '', error: line });
});

test('as a program it ends with exit code 1 and the problem, without a stack trace', () => {
  const directory = changedAtlas(setEvent('end', '1989-11-08'));
  const args = ['--import', 'tsx', 'src/lib/compile/cli/atlas.ts', 'check', directory];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: `${directory}/layers/events.geojson › "press-conference" › end: 1989-11-08 is before start\n`,
  });
}, 30_000);
