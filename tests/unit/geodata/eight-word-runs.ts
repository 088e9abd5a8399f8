import { createHash } from 'node:crypto';

/** How many words in a row make a copied sentence. */
export const RUN_LENGTH = 8;

/** The words of a text in lower case; marks, quotes and line breaks do not count. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of eight words in a text, in order; none for a shorter text. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - RUN_LENGTH + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + RUN_LENGTH).join(' '));
}

/** The first 48 bits of the SHA-256 of a run: enough to know it again, too little to read it. */
export function hashOf(run: string): string {
  return createHash('sha256').update(run).digest().subarray(0, 6).toString('base64url');
}

/** What `scripts/source-runs.ts` writes: the hashes of all runs of the source texts, sorted. */
export interface SourceRuns {
  readonly words: number;
  readonly hashes: string;
}
