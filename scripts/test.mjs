import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPORTS, STEPS } from './test-stages.mjs';

/** @typedef {import('./test-stages.mjs').Stage} Stage */
/** @typedef {import('./test-stages.mjs').Count & { name: string, seconds: number }} Result */

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs one command in the project.
 * @param {string[]} command
 * @param {boolean} alone whether it may print as it goes; otherwise it does once it has ended
 * @returns {Promise<boolean>} whether it ended well
 */
function succeeds([name = '', ...parameters], alone) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const report = join(root, REPORTS, 'e2e.json');
  const output = alone ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    const child = spawn(name, parameters, {
      cwd: root,
      env: { ...process.env, PATH: path, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
    });
    /** @type {Buffer[]} */
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => printed.push(chunk));
    }
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code === 0);
    });
  });
}

/**
 * @param {Stage} stage
 * @param {boolean} alone whether nothing else runs meanwhile
 * @returns {Promise<Result>}
 */
async function run(stage, alone) {
  console.log(`\n== ${stage.name}`);
  const begun = performance.now();
  let good = true;
  for (const command of stage.commands) good &&= await succeeds(command, alone);
  const seconds = (performance.now() - begun) / 1000;
  if (!good) console.log(`\n${stage.name} failed`);
  return { name: stage.name, seconds, ...count(stage, good) };
}

/**
 * Runs stages one after the other, up to the first that fails.
 * @param {Stage[]} stages
 * @param {boolean} alone
 * @returns {Promise<Result[]>}
 */
async function runLane(stages, alone) {
  /** @type {Result[]} */
  const results = [];
  for (const stage of stages) {
    const result = await run(stage, alone);
    results.push(result);
    if (result.failed > 0) break;
  }
  return results;
}

/**
 * @param {Stage} stage
 * @param {boolean} good whether its commands ended well
 * @returns {import('./test-stages.mjs').Count}
 */
function count({ report, read }, good) {
  const alone = { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
  const file = report === undefined ? null : join(root, report);
  if (!file || !read || !existsSync(file)) return alone;
  const counted = read(JSON.parse(readFileSync(file, 'utf8')));
  // A file that cannot be loaded fails its stage without a failed test in it.
  return good ? counted : { ...counted, failed: Math.max(1, counted.failed) };
}

/** @param {Result[]} results */
function print(results) {
  const row = (/** @type {unknown[]} */ [name, ...cells]) =>
    String(name).padEnd(12) + cells.map((cell) => String(cell).padStart(9)).join('');
  console.log(`\n${row(['stage', 'passed', 'failed', 'skipped', 'seconds'])}`);
  for (const { name, passed, failed, skipped, seconds } of results) {
    console.log(row([name, passed, failed, skipped, seconds.toFixed(1)]));
  }
  const ended = new Set(results.map(({ name }) => name));
  const left = STEPS.flat(2)
    .filter(({ name }) => !ended.has(name))
    .map(({ name }) => name);
  if (left.length > 0) console.log(`not run: ${left.join(', ')}`);
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

rmSync(join(root, REPORTS), { recursive: true, force: true });
mkdirSync(join(root, REPORTS), { recursive: true });
/** @type {Result[]} */
const results = [];
for (const lanes of STEPS) {
  const done = await Promise.all(lanes.map((stages) => runLane(stages, lanes.length === 1)));
  results.push(...done.flat());
  if (results.some(({ failed }) => failed > 0)) break;
}
print(results);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
