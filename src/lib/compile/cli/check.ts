import { isInterfaceLanguage } from '#lib/messages/locale.ts';
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
    const { features, layers, claims, sources, languages } = result.atlas;
    const counts = Object.entries({ features, layers, claims, sources })
      .map(([name, list]) => `${list.length} ${name}`)
      .join(', ');
    out(`${directory}: no problem in ${counts}`);
    const silent = languages.filter((language) => !isInterfaceLanguage(language));
    if (silent.length > 0) {
      out(`the interface has no words in ${silent.join(', ')}: beside it, it speaks English`);
    }
    return 0;
  },
};
