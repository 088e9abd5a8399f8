import { mkdirSync, writeFileSync } from 'node:fs';
import { faultWords } from '../read/fault-words.ts';
import { lookAt } from '../read/look-at.ts';
import { UsageError } from './command.ts';

/** @throws UsageError of one line where the file cannot be written */
export function writeOut(file: string, content: string | Uint8Array): void {
  refused(file, () => {
    writeFileSync(file, content);
  });
}

/** Makes a folder, unless it is there. @throws UsageError of one line where it cannot be made */
export function makeFolder(folder: string): void {
  const found = lookAt(folder);
  // Node would say no more of a link that leads nowhere than that it is missing.
  if (found.kind === 'unreadable') throw cannotBeWritten(folder, found.why);
  refused(folder, () => {
    mkdirSync(folder, { recursive: true });
  });
}

function refused(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw cannotBeWritten(path, faultWords(error));
  }
}

const cannotBeWritten = (path: string, why: string): UsageError =>
  new UsageError(`${path} cannot be written (${why})`);
