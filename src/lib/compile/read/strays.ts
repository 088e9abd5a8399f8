import { join } from 'node:path';
import { reportInto, type Problem } from '../problem.ts';
import { didYouMean } from '../schema/nearest.ts';
import { listFolder } from './list-folder.ts';
import { lookAt } from './look-at.ts';
import { holdsData, isOfTools, looksLikeData } from './looks-like-data.ts';
import { shownPath } from './shown-path.ts';

/** Folders whose files are data. */
const DATA_FOLDERS = ['articles', 'layers', 'movements', 'basemap'] as const;
export type DataFolder = (typeof DATA_FOLDERS)[number];

/** Everything that has a meaning at the top of an atlas. */
const AT_TOP: readonly string[] = [
  ...['atlas.json', 'claims.json', 'people.json', 'sources.json', 'versions.json'],
  ...DATA_FOLDERS,
  'schema',
];

/** Reports what looks like data at the top of an atlas, but has a name that is nearly one of theirs. */
export function reportStraysAtTop(directory: string, problems: Problem[]): void {
  const itself = reportInto(problems, shownPath(directory, ''), null);
  for (const name of listFolder(directory, itself)) {
    if (AT_TOP.includes(name) || isOfTools(name)) continue;
    const path = join(directory, name);
    const isFolder = lookAt(path).kind === 'folder';
    if (isFolder ? !holdsData(path) : !looksLikeData(name)) continue;
    // What is named otherwise is the author's own: drafts, notes, a file of the tools.
    const hint = didYouMean(name, AT_TOP);
    if (hint !== '')
      reportInto(problems, shownPath(directory, name), null)('', `is not read${hint}`);
  }
}

/** Reports folders within a folder of data, `names` being all it holds, that hold data themselves. */
export function reportStraysBelow(
  directory: string,
  { folder, names }: { readonly folder: DataFolder; readonly names: readonly string[] },
  problems: Problem[],
): void {
  for (const name of names) {
    const path = join(directory, folder, name);
    // One that is named like data is told of as such.
    if (looksLikeData(name) || isOfTools(name) || lookAt(path).kind !== 'folder') continue;
    if (!holdsData(path)) continue;
    const report = reportInto(problems, shownPath(directory, `${folder}/${name}`), null);
    report('', `is not read; only files right in ${folder} are data: move or remove it`);
  }
}
