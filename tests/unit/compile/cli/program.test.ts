import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** The command as a program whose reader goes away at once. */
function withoutReader(args: readonly string[]) {
  const all = ['--import', 'tsx', 'src/lib/compile/cli/atlas.ts', ...args];
  const program = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  program.stdout.destroy();
  return new Promise<{ code: number | null; told: string }>((resolve) => {
    program.on('close', (code) => {
      resolve({ code, told });
    });
  });
}

test('visible --json ends in quiet where its reader wants no more', async () => {
  const at = ['--at', '1989-11-09T19:00+01:00', '--json'];
  expect(await withoutReader(['visible', ...at, 'tests/fixtures/atlas-berlin'])).toEqual({
    code: 0,
    told: '',
  });
}, 30_000);
