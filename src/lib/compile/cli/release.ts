import { join } from 'node:path';
import { changesSince } from '#lib/core/versions/changes.ts';
import { compileAtlas, type CompiledAtlas } from '../compile-atlas.ts';
import { formatProblem } from '../problem.ts';
import { directoryOf, readArguments } from './arguments.ts';
import { UsageError, type Command } from './command.ts';
import { checkIsDay, dayIn } from './days.ts';
import { writeOut } from './write-out.ts';

const OPTIONS = { date: { type: 'string' } } as const;

/** Records the data at hand as published, so that pinned links can tell what changed since. */
export const release: Command = {
  usage: '[--date 2007-07-10] [dir]',
  purpose: 'record the data as published on a day (today) in dir/versions.json',
  run(args, { out, error, environment, now = Date.now }) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (values.date !== undefined) checkIsDay(values.date);
    const directory = directoryOf(positionals, environment);
    const compiled = compileAtlas(directory);
    if ('problems' in compiled) {
      for (const problem of compiled.problems) error(formatProblem(problem));
      return 1;
    }
    const { atlas, versions: record } = compiled;
    const today = dayIn(atlas.timeZone, now());
    const published = values.date ?? today;
    if (published > today) {
      throw new UsageError(`--date ${published} is after today, ${today} in ${atlas.timeZone}`);
    }
    const known = record.versions.find(({ version }) => version === atlas.version);
    if (known !== undefined) {
      out(`version ${atlas.version} is recorded already, as of ${known.published}`);
      return 0;
    }
    const last = record.versions.at(-1)?.published ?? '';
    if (published < last) {
      throw new UsageError(`--date ${published} is before the last version, of ${last}`);
    }
    const file = join(directory, 'versions.json');
    writeOut(file, `${JSON.stringify(withPresent(compiled, published), null, 2)}\n`);
    out(`${file}: version ${atlas.version} as of ${published}${summary(compiled)}`);
    return 0;
  },
};

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
