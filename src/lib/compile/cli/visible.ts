import type { Feature } from '#lib/core/atlas/model.ts';
import type { Bound, Certainty } from '#lib/core/time/interval.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import { visibleIn } from '#lib/core/visible/visible-at.ts';
import { compileAtlas } from '../compile-atlas.ts';
import { formatProblem } from '../problem.ts';
import { directoryOf, readArguments } from './arguments.ts';
import { UsageError, type Command } from './command.ts';
import { formatTable } from './table.ts';
import { certaintyOption, TIME_OPTIONS, timeFilter } from './time-options.ts';

/** What `--json` prints of a visible feature; open bounds are null. */
interface VisibleRow {
  readonly id: string;
  readonly layer: string;
  readonly name: string;
  readonly start: WrittenBound;
  readonly end: WrittenBound;
  readonly certainty: Certainty;
}

interface WrittenBound {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const OPTIONS = {
  ...TIME_OPTIONS,
  layers: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Lists what is visible at an instant, in a window or so far, by the same code as the map. */
export const visible: Command = {
  usage:
    '--at <date-time with offset> [--mode instant|time-window|cumulative] [--window PT6H | --from … --to …] [--certainty certain|possible] [--layers a,b] [--json] [dir]',
  purpose:
    'list what is visible at an instant, in a window or so far; --at … --window includes its end, --from … --to leaves out what begins at its end',
  run(args, { out, error, environment }) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const filter = timeFilter(values);
    const least = certaintyOption(values.certainty);
    const compiled = compileAtlas(directoryOf(positionals, environment));
    if ('problems' in compiled) {
      for (const problem of compiled.problems) error(formatProblem(problem));
      return 1;
    }
    const { atlas } = compiled;
    const layers = chosenLayers(
      values.layers,
      atlas.layers.map(({ id }) => id),
    );
    const features = atlas.features.filter(({ layer }) => layers.has(layer));
    const rows = visibleIn(features, filter)
      .filter(({ certainty }) => least === 'possible' || certainty === 'certain')
      .map(({ feature, certainty }) => rowOf(feature, certainty, atlas))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    out(values.json === true ? JSON.stringify(rows, null, 2) : tableOf(rows));
    return 0;
  },
};

function chosenLayers(list: string | undefined, known: readonly string[]): ReadonlySet<string> {
  if (list === undefined) return new Set(known);
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return new Set(names);
  throw new UsageError(`unknown layer "${unknown}"; the layers are ${known.join(', ')}`);
}

function rowOf(
  { id, layer, name, time }: Feature,
  certainty: Certainty,
  { languages, timeZone }: { readonly languages: readonly string[]; readonly timeZone: string },
): VisibleRow {
  const write = ({ earliest, latest }: Bound): WrittenBound => ({
    earliest: earliest === null ? null : formatInstant(earliest, timeZone),
    latest: latest === null ? null : formatInstant(latest, timeZone),
  });
  return {
    id,
    layer,
    name: name[languages[0] ?? ''] ?? '',
    start: write(time.start),
    end: write(time.end),
    certainty,
  };
}

function tableOf(rows: readonly VisibleRow[]): string {
  if (rows.length === 0) return 'nothing is visible then';
  return formatTable(
    ['start', 'end', 'certainty', 'layer', 'name', 'id'],
    rows.map(({ start, end, certainty, layer, name, id }) => [
      boundText(start),
      boundText(end),
      certainty,
      layer,
      name,
      id,
    ]),
  );
}

function boundText({ earliest, latest }: WrittenBound): string {
  if (earliest === latest) return earliest ?? 'open';
  return `${earliest ?? 'open'} to ${latest ?? 'open'}`;
}
