import { compileAtlas } from '../compile-atlas.ts';
import { formatProblem } from '../problem.ts';
import { directoryOf, readArguments } from './arguments.ts';
import type { Command } from './command.ts';

/** Says every problem of an atlas, or that there is none. */
export const check: Command = {
  usage: '[dir]',
  purpose: 'list every problem of the data',
  run(args, { out, error, environment }) {
    const directory = directoryOf(readArguments(args, {}).positionals, environment);
    const result = compileAtlas(directory);
    if ('problems' in result) {
      for (const problem of result.problems) error(formatProblem(problem));
      return 1;
    }
    const { features, layers, claims, sources } = result.atlas;
    const counts = Object.entries({ features, layers, claims, sources })
      .map(([name, list]) => `${list.length} ${name}`)
      .join(', ');
    out(`${directory}: no problem in ${counts}`);
    return 0;
  },
};
