/**
 * Writes the hashes of all eight-word runs of the source texts, against which the tests hold the
 * texts of `geodata/`. The source texts themselves do not belong into the repository.
 *
 *   npx tsx scripts/source-runs.ts <source text> [<source text> …]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  hashOf,
  RUN_LENGTH,
  runsOf,
  type SourceRuns,
} from '../tests/unit/geodata/eight-word-runs.ts';

const FIXTURE = 'tests/fixtures/geodata/source-runs.json';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error(
    'source-runs: name the source texts, such as: npx tsx scripts/source-runs.ts a.txt',
  );
  process.exit(1);
}

const hashes = new Set(
  paths.flatMap((path) => runsOf(readFileSync(path, 'utf8'))).map((run) => hashOf(run)),
);
const content: SourceRuns = { words: RUN_LENGTH, hashes: [...hashes].toSorted().join(' ') };
writeFileSync(FIXTURE, `${JSON.stringify(content, null, 2)}\n`);
console.log(`${FIXTURE}: ${hashes.size} runs of ${RUN_LENGTH} words`);
