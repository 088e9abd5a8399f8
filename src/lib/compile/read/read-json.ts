import { readFileSync } from 'node:fs';
import type { Report } from '../problem.ts';
import { findJsonFault, lineAndColumn } from './json-fault.ts';
import { statsOf } from './stats-of.ts';

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
  const stats = statsOf(path);
  if (stats === undefined || !stats.isFile()) {
    report('', stats === undefined ? 'this file is missing' : 'is not a file');
    return undefined;
  }
  if (stats.size > MAX_FILE_BYTES) {
    report('', `has ${stats.size} bytes; the limit is ${MAX_FILE_BYTES}: simplify its lines`);
    return undefined;
  }
  try {
    // The decoder also drops the byte order mark that some editors put first.
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const encoding = error instanceof TypeError;
    report('', encoding ? 'is not UTF-8; save it in that encoding' : 'cannot be read');
    return undefined;
  }
}
