import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { run } from '#lib/compile/cli/run.ts';

export const BERLIN = 'tests/fixtures/atlas-berlin';

/** Changes one file of a copied atlas. */
export type Change = (directory: string) => void;

/** Sets the value at a JSON pointer, such as `/features/0/properties/end`; undefined removes it. */
export function set(file: string, pointer: string, value: unknown): Change {
  return (directory) => {
    const path = join(directory, file);
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? '';
    let holder = json as Record<string, unknown>;
    for (const key of keys) holder = holder[key] as Record<string, unknown>;
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
    writeFileSync(path, JSON.stringify(json));
  };
}

/** Sets a property of the first event of the Berlin atlas, "press-conference". */
export const setEvent = (property: string, value: unknown): Change =>
  set('layers/events.geojson', `/features/0/properties/${property}`, value);

/** Gives the first event of the Berlin atlas, "press-conference", another geometry. */
export const setGeometry = (geometry: unknown): Change =>
  set('layers/events.geojson', '/features/0/geometry', geometry);

export function write(file: string, text: string | Uint8Array): Change {
  return (directory) => {
    writeFileSync(join(directory, file), text);
  };
}

export function remove(file: string): Change {
  return (directory) => {
    rmSync(join(directory, file));
  };
}

/** A copy of the Berlin atlas with some changes; it is gone when the test ends. */
export function changedAtlas(...changes: Change[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'atlas-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  cpSync(BERLIN, directory, { recursive: true });
  for (const change of changes) change(directory);
  return directory;
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command as `npm run atlas -- …` does, and catches what it prints. */
export function runCommand(args: string[], environment: NodeJS.ProcessEnv = {}): Ended {
  const { code, ended } = started(args, environment);
  if (typeof code !== 'number') throw new Error(`${String(args[0])} ends later: runSlowly`);
  return ended(code);
}

/** The same for a command that draws, which takes its time. */
export async function runSlowly(args: string[]): Promise<Ended> {
  const { code, ended } = started(args, {});
  return ended(await code);
}

function started(args: string[], environment: NodeJS.ProcessEnv) {
  const out: string[] = [];
  const error: string[] = [];
  const code = run(args, {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    environment,
  });
  const ended = (code: number): Ended => ({
    code,
    out: out.join('\n'),
    error: error.join('\n'),
  });
  return { code, ended };
}

const contents = (directory: string) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'latin1')]);

/**
 * The lines with which `check` refuses a changed Berlin atlas, without the folder. Every refusal
 * ends with exit code 1, prints nothing else, no stack trace, and writes nothing.
 */
export function refusalsOf(...changes: Change[]): string[] {
  const directory = changedAtlas(...changes);
  const before = contents(directory);
  const { code, out, error } = runCommand(['check', directory]);
  expect(contents(directory)).toEqual(before);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).not.toMatch(/^\s+at /m);
  return error.replaceAll(`${directory}/`, '').split('\n');
}
