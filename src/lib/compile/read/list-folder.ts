import { readdirSync } from 'node:fs';
import type { Report } from '../problem.ts';
import { faultWords } from './fault-words.ts';
import { lookAt } from './look-at.ts';

/**
 * The names in a folder, none where there is no such folder. Reports one that cannot be read, and
 * a file in its place: what it was to hold would be missed in silence.
 */
export function listFolder(folder: string, report: Report): string[] {
  const found = lookAt(folder);
  if (found.kind === 'nothing') return [];
  if (found.kind === 'unreadable') {
    report('', `cannot be read (${found.why})`);
    return [];
  }
  if (found.kind !== 'folder') {
    report('', 'is not read: it is not a folder; rename it, and put its data into a folder');
    return [];
  }
  try {
    // Sorted, so that the same data compiles to the same bytes on every file system.
    return readdirSync(folder).toSorted();
  } catch (error) {
    report('', `cannot be read (${faultWords(error)})`);
    return [];
  }
}
