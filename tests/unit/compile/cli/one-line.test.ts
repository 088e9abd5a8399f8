import { expect, test } from 'vitest';
import { run } from '#lib/compile/cli/run.ts';
import { formatTable } from '#lib/compile/cli/table.ts';
import { BERLIN, runCommand } from '../broken-atlas.ts';

const UNRULY = 'a\nb\u001b[31m\u2028\u2029\u202ec\u2066d';

test.each([
  [[UNRULY]],
  [['check', UNRULY]],
  [['check', `--${UNRULY}`]],
  [['check', BERLIN, UNRULY]],
  [['visible', '--at', UNRULY]],
  [['visible', '--at', '1989-11-09T18:30Z', '--mode', UNRULY]],
  [['visible', '--at', '1989-11-09T18:30Z', '--window', UNRULY]],
  [['visible', '--at', '1989-11-09T18:30Z', '--certainty', UNRULY]],
  [['visible', '--at', '1989-11-09T18:30Z', '--layers', UNRULY, BERLIN]],
  [['release', '--date', UNRULY]],
])('what %j repeats of it is one harmless line', (args) => {
  const { code, error } = runCommand(args);
  expect(code).toBe(1);
  expect(error).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  expect(error).toMatch(/a b \[31m c d/);
});

const LONG = 'x'.repeat(5000);

test.each([
  [[LONG]],
  [['check', LONG]],
  [['check', `--${LONG}`]],
  [['check', BERLIN, LONG]],
  [['visible', '--at', LONG]],
  [['visible', '--at', '1989-11-09T18:30Z', '--mode', LONG]],
  [['visible', '--at', '1989-11-09T18:30Z', '--layers', `${LONG},wall`, BERLIN]],
  [['release', '--date', LONG]],
])('a long argument is repeated in part', (args) => {
  const { code, error } = runCommand(args);
  expect(code).toBe(1);
  expect(error).toMatch(/x{70,80}…/);
  expect(error.length).toBeLessThan(300);
});

test('a row of a table is one line, whatever its cells hold', () => {
  expect(
    formatTable(
      ['name', 'id'],
      [
        ['The\r\ngate\t', 'gate'],
        ['wall\u2028', 'wall'],
      ],
    ).split('\n'),
  ).toEqual(['name       id', 'The gate   gate', 'wall       wall']);
});

test('a fault that nobody foresaw ends in one line and exit code 1', () => {
  const told: string[] = [];
  const code = run(['check', BERLIN], {
    out: () => {
      throw new Error('boom\nbang');
    },
    error: (text) => told.push(text),
    environment: {},
  });
  expect({ code, told }).toEqual({
    code: 1,
    told: ['check: has failed unexpectedly (Error: boom bang)'],
  });
});
