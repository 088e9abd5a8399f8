import { join } from 'node:path';
import { reportInto, type Problem } from '../problem.ts';
import { readFile, type AuthoredFile } from './authored-file.ts';
import { listFolder } from './list-folder.ts';
import { looksLikeData } from './looks-like-data.ts';
import { shownPath } from './shown-path.ts';
import { reportStraysBelow, type DataFolder } from './strays.ts';

/** What a folder of data holds. */
export interface AuthoredFolder {
  readonly files: readonly AuthoredFile[];
  /** Paths of files that look like data, but end so that they are not read. */
  readonly unread: readonly string[];
}

/** Reads the files of a folder that end in `ending`; there may be no such folder. */
export function readFolder(
  directory: string,
  { folder, ending }: { readonly folder: DataFolder; readonly ending: '.json' | '.geojson' },
  problems: Problem[],
): AuthoredFolder {
  const report = reportInto(problems, shownPath(directory, folder), null);
  const names = listFolder(join(directory, folder), report);
  reportStraysBelow(directory, { folder, names }, problems);
  const paths = names.filter(looksLikeData).map((name) => `${folder}/${name}`);
  const isData = (path: string) => path.endsWith(ending);
  return {
    files: paths.filter(isData).map((path) => readFile(directory, path, problems)),
    unread: paths.filter((path) => !isData(path)).map((path) => shownPath(directory, path)),
  };
}
