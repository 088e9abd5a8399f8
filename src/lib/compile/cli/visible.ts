import { compileAtlas } from '../compile-atlas.ts';
import { formatProblem } from '../problem.ts';
import { directoryOf, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { formatTable } from './table.ts';
import { certaintyOption, TIME_OPTIONS, timeFilter } from './time-options.ts';
import { visibleRows, type VisibleRow, type WrittenBound } from './visible-rows.ts';

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
    const certainty = certaintyOption(values.certainty);
    const layers = values.layers?.split(',').map((name) => name.trim());
    const compiled = compileAtlas(directoryOf(positionals, environment));
    if ('problems' in compiled) {
      for (const problem of compiled.problems) error(formatProblem(problem));
      return 1;
    }
    const rows = visibleRows(compiled.atlas, { filter, certainty, layers });
    out(values.json === true ? JSON.stringify(rows, null, 2) : tableOf(rows));
    return 0;
  },
};

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
