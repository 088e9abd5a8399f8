import { readFileSync } from 'node:fs';
import type { Report } from '../problem.ts';
import { faultWords } from './fault-words.ts';
import { findJsonFault, lineAndColumn } from './json-fault.ts';
import { lookAt } from './look-at.ts';

/** Largest authored file: readers download what it becomes. */
export const MAX_FILE_BYTES = 5_000_000;

/** The value of a JSON file, or undefined after reporting why there is none. */
export function readJson(path: string, report: Report): unknown {
  const text = readText(path, report);
  if (text === undefined) return undefined;
  const fault = findJsonFault(text);
  if (fault !== null) {
    report(lineAndColumn(text, fault.offset), fault.message);
    return undefined;
  }
  return JSON.parse(text);
}

function readText(path: string, report: Report): string | undefined {
  const found = lookAt(path);
  if (found.kind !== 'file') {
    if (found.kind === 'unreadable') report('', `cannot be read (${found.why})`);
    else report('', found.kind === 'nothing' ? 'this file is missing' : 'is not a file');
    return undefined;
  }
  if (found.bytes > MAX_FILE_BYTES) {
    report('', `has ${found.bytes} bytes; the limit is ${MAX_FILE_BYTES}: simplify its lines`);
    return undefined;
  }
  try {
    // The decoder also drops the byte order mark that some editors put first.
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const isEncoding = error instanceof TypeError;
    const fault = isEncoding
      ? 'is not UTF-8; save it in that encoding'
      : `cannot be read (${faultWords(error)})`;
    report('', fault);
    return undefined;
  }
}
