import { lstatSync, statSync } from 'node:fs';
import { errorCode, faultWords } from './fault-words.ts';

/** What lies at a path. */
export type AtPath =
  | { readonly kind: 'file'; readonly bytes: number }
  /** `neither` is no file and no folder, such as a device. */
  | { readonly kind: 'folder' | 'neither' | 'nothing' }
  /** Something is there, and `why` says in words why it cannot be known. */
  | { readonly kind: 'unreadable'; readonly why: string };

const NOTHING: AtPath = { kind: 'nothing' };

/** What lies at a path, links followed; never throws. */
export function lookAt(path: string): AtPath {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return { kind: 'file', bytes: stats.size };
    return { kind: stats.isDirectory() ? 'folder' : 'neither' };
  } catch (error) {
    // Where a part of the path is a file, nothing can be below it.
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) {
      return { kind: 'unreadable', why: faultWords(error) };
    }
    return isLink(path) ? { kind: 'unreadable', why: 'a link to nothing' } : NOTHING;
  }
}

/** Whether a link has this name, wherever it leads: its author believes something to be there. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
