import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reportInto, type Problem } from '../problem.ts';
import { readJson } from './read-json.ts';
import { statsOf } from './stats-of.ts';

/** A file as it was written; `json` is undefined where it could not be read. */
export interface AuthoredFile {
  /** Path as it is shown in problems. */
  readonly file: string;
  /** Name without folder and ending. */
  readonly name: string;
  readonly json: unknown;
}

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

/** The path of a file of the atlas as problems show it: relative to the working directory. */
export function shownPath(directory: string, name: string): string {
  const path = join(directory, name);
  const fromHere = relative(process.cwd(), path);
  return (fromHere.startsWith('..') ? path : fromHere).replaceAll('\\', '/');
}

/** Whether a directory may hold an atlas; reports a file that was given in its place. */
export function isFolder(directory: string, problems: Problem[]): boolean {
  // One that is not there is told of file by file.
  if (statsOf(directory)?.isDirectory() !== false) return true;
  const report = reportInto(problems, shownPath(directory, ''), null);
  report('', 'is not a folder; give the folder of the data');
  return false;
}

/** Reads the authored files of a directory; what cannot be read goes into `problems`. */
export function readDirectory(directory: string, problems: Problem[]): AuthoredDirectory {
  const read = (path: string): AuthoredFile => {
    const file = shownPath(directory, path);
    const name = path.replace(/^.*\//, '').replace(/\.(geo)?json$/, '');
    return { file, name, json: readJson(join(directory, path), reportInto(problems, file, null)) };
  };
  const readIfThere = (path: string) => (existsSync(join(directory, path)) ? read(path) : null);
  const readFolder = (folder: string, ending = '.geojson'): AuthoredFile[] =>
    filesOf(join(directory, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => read(`${folder}/${name}`));

  return {
    atlas: read('atlas.json'),
    claims: read('claims.json'),
    people: readIfThere('people.json'),
    sources: read('sources.json'),
    versions: readIfThere('versions.json'),
    articles: readFolder('articles', '.json'),
    layers: readFolder('layers'),
    movements: readFolder('movements'),
    basemap: readFolder('basemap'),
    unread: ['layers', 'movements', 'basemap'].flatMap((folder) =>
      filesOf(join(directory, folder))
        .filter((name) => /json\w*$/i.test(name) && !name.endsWith('.geojson'))
        .map((name) => shownPath(directory, `${folder}/${name}`)),
    ),
  };
}

function filesOf(folder: string): string[] {
  const found = statsOf(folder)?.isDirectory() === true;
  // Sorted, so that the same data compiles to the same bytes on every file system.
  return found ? readdirSync(folder).toSorted() : [];
}
