import { createHash } from 'node:crypto';

/**
 * A short text that changes when any datum in `content` does. The order of properties does not
 * count, nor does one that is null, as QGIS writes what is left out, nor the name of a schema.
 */
export function versionOf(content: unknown, digits = 12): string {
  const text = JSON.stringify(canonical(content));
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, part]) => part !== null && part !== undefined && key !== '$schema')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  // Pairs, because an object would put keys that look like numbers first.
  return entries.map(([key, part]) => [key, canonical(part)]);
}
