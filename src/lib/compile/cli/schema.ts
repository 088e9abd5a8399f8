import { join } from 'node:path';
import { headerOf } from '../check/header.ts';
import { formatProblem, reportInto, type Problem } from '../problem.ts';
import { isFolder } from '../read/read-directory.ts';
import { readJson } from '../read/read-json.ts';
import { shownPath } from '../read/shown-path.ts';
import { jsonSchemas } from '../schema/json-schemas.ts';
import { directoryOf, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { makeFolder, writeOut } from './write-out.ts';

/** Writes the JSON Schemas for editors, for the languages of the atlas. */
export const schema: Command = {
  usage: '[dir]',
  purpose: 'write the JSON Schemas for editors into dir/schema',
  run(args, { out, error, environment }) {
    const directory = directoryOf(readArguments(args, {}).positionals, environment);
    const problems: Problem[] = [];
    const file = shownPath(directory, 'atlas.json');
    const json = isFolder(directory, problems)
      ? readJson(join(directory, 'atlas.json'), reportInto(problems, file, null))
      : undefined;
    const header = headerOf({ file, name: 'atlas', json }, problems);
    if (header === null) {
      for (const problem of problems) error(formatProblem(problem));
      return 1;
    }
    makeFolder(join(directory, 'schema'));
    for (const [name, text] of jsonSchemas(header.languages)) {
      writeOut(join(directory, 'schema', name), text);
      out(`${directory}/schema/${name}`);
    }
    return 0;
  },
};
