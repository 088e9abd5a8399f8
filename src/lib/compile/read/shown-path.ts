import { join, relative } from 'node:path';

/** The path of a file of the atlas as problems show it: relative to the working directory. */
export function shownPath(directory: string, name: string): string {
  const path = join(directory, name);
  const fromHere = relative(process.cwd(), path) || '.';
  return (fromHere.startsWith('..') ? path : fromHere).replaceAll('\\', '/');
}
