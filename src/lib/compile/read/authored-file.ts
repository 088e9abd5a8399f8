import { join } from 'node:path';
import { reportInto, type Problem } from '../problem.ts';
import { readJson } from './read-json.ts';
import { shownPath } from './shown-path.ts';

/** A file as it was written; `json` is undefined where it could not be read. */
export interface AuthoredFile {
  /** Path as it is shown in problems. */
  readonly file: string;
  /** Name without folder and ending. */
  readonly name: string;
  readonly json: unknown;
}

/** Reads one file of a directory; why it cannot be read goes into `problems`. */
export function readFile(directory: string, path: string, problems: Problem[]): AuthoredFile {
  const file = shownPath(directory, path);
  const name = path.replace(/^.*\//, '').replace(/\.(geo)?json$/, '');
  return { file, name, json: readJson(join(directory, path), reportInto(problems, file, null)) };
}
