import { createHash } from 'node:crypto';

/** A short text that changes when anything in `content` does. */
export function versionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}
