import { join } from 'node:path';
import { reportInto, type Problem } from '../problem.ts';
import { readFile, type AuthoredFile } from './authored-file.ts';
import { lookAt } from './look-at.ts';
import { readFolder } from './read-folder.ts';
import { shownPath } from './shown-path.ts';
import { reportStraysAtTop } from './strays.ts';

export type { AuthoredFile };

/** Everything an author wrote, unchecked. */
export interface AuthoredDirectory {
  readonly atlas: AuthoredFile;
  readonly claims: AuthoredFile;
  /** Null where the atlas names nobody. */
  readonly people: AuthoredFile | null;
  readonly sources: AuthoredFile;
  /** Null where the atlas was never published. */
  readonly versions: AuthoredFile | null;
  readonly articles: readonly AuthoredFile[];
  readonly layers: readonly AuthoredFile[];
  readonly movements: readonly AuthoredFile[];
  readonly basemap: readonly AuthoredFile[];
  /** Files that lie among the GeoJSON like data, but end so that they are not read. */
  readonly unread: readonly string[];
}

/** Whether a directory may hold an atlas; reports one that is not there or is no folder. */
export function isFolder(directory: string, problems: Problem[]): boolean {
  const found = lookAt(directory);
  if (found.kind === 'folder') return true;
  const report = reportInto(problems, shownPath(directory, ''), null);
  if (found.kind === 'unreadable') report('', `cannot be read (${found.why})`);
  else if (found.kind === 'nothing') report('', 'is not there; give the folder of the data');
  else report('', 'is not a folder; give the folder of the data');
  return false;
}

/** Reads the authored files of a directory; what cannot be read goes into `problems`. */
export function readDirectory(directory: string, problems: Problem[]): AuthoredDirectory {
  const read = (path: string) => readFile(directory, path, problems);
  const readIfThere = (path: string) =>
    lookAt(join(directory, path)).kind === 'nothing' ? null : read(path);
  const geojson = (folder: 'layers' | 'movements' | 'basemap') =>
    readFolder(directory, { folder, ending: '.geojson' }, problems);

  reportStraysAtTop(directory, problems);
  const articles = readFolder(directory, { folder: 'articles', ending: '.json' }, problems);
  for (const file of articles.unread) {
    const message = 'is not read; only files that end in .json are data here: rename or remove it';
    reportInto(problems, file, null)('', message);
  }
  const [layers, movements, basemap] = [
    geojson('layers'),
    geojson('movements'),
    geojson('basemap'),
  ];
  return {
    atlas: read('atlas.json'),
    claims: read('claims.json'),
    people: readIfThere('people.json'),
    sources: read('sources.json'),
    versions: readIfThere('versions.json'),
    articles: articles.files,
    layers: layers.files,
    movements: movements.files,
    basemap: basemap.files,
    unread: [layers, movements, basemap].flatMap(({ unread }) => unread),
  };
}
