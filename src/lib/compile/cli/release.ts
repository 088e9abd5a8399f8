import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesSince } from '#lib/core/versions/changes.ts';
import { compileAtlas, type CompiledAtlas } from '../compile-atlas.ts';
import { formatProblem } from '../problem.ts';
import { directoryOf, readArguments } from './arguments.ts';
import { UsageError, type Command } from './command.ts';

const OPTIONS = { date: { type: 'string' } } as const;

/** Records the data at hand as published, so that pinned links can tell what changed since. */
export const release: Command = {
  usage: '[--date 2007-07-10] [dir]',
  purpose: 'record the data as published on a day (today) in dir/versions.json',
  run(args, { out, error, environment }) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const directory = directoryOf(positionals, environment);
    const compiled = compileAtlas(directory);
    if ('problems' in compiled) {
      for (const problem of compiled.problems) error(formatProblem(problem));
      return 1;
    }
    const { atlas, versions: record } = compiled;
    const known = record.versions.find(({ version }) => version === atlas.version);
    if (known !== undefined) {
      out(`version ${atlas.version} is recorded already, as of ${known.published}`);
      return 0;
    }
    const published = values.date ?? today(atlas.timeZone);
    checkDay(published, record.versions.at(-1)?.published ?? '');
    const file = join(directory, 'versions.json');
    writeFileSync(file, `${JSON.stringify(withPresent(compiled, published), null, 2)}\n`);
    out(`${file}: version ${atlas.version} as of ${published}${summary(compiled)}`);
    return 0;
  },
};

/** The day it is in the zone of the atlas. */
function today(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format();
}

/** @throws UsageError when `day` is no day or before the last that was recorded */
function checkDay(day: string, last: string): void {
  const read = new Date(`${day}T00:00Z`);
  const exists = !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(day);
  if (!exists || !/^\d{4}-\d\d-\d\d$/.test(day)) {
    throw new UsageError(`--date "${day}" is not a day such as 2007-07-10`);
  }
  if (day < last) throw new UsageError(`--date ${day} is before the last version, of ${last}`);
}

/** What `versions.json` then holds; names stay, since a feature may be gone one day. */
function withPresent({ atlas, versions: record }: CompiledAtlas, published: string): object {
  const present = atlas.features.map(({ id, name }) => [id, name] as const);
  const { version } = atlas;
  return {
    $schema: './schema/versions.schema.json',
    names: { ...record.names, ...Object.fromEntries(present) },
    versions: [...record.versions, { version, published, features: record.present }],
  };
}

function summary({ versions: record }: CompiledAtlas): string {
  const before = record.versions.at(-1);
  const changes = before === undefined ? null : changesSince(record, before.version);
  if (before === undefined || changes === null) return '';
  const counts = (['added', 'changed', 'removed'] as const)
    .map((kind) => `${changes[kind].length} ${kind}`)
    .join(', ');
  return `; since ${before.version} of ${before.published}: ${counts}`;
}
