import type { Language, Text } from '#lib/core/atlas/model.ts';
import { textKey } from '../schema/pieces.ts';

/** The text that flat properties hold under `name`, `name:ur`, …; null where there is none. */
export function textOf(
  properties: object,
  name: string,
  languages: readonly Language[],
): Text | null {
  const values = properties as Readonly<Record<string, unknown>>;
  const entries = languages.flatMap((language) => {
    const value = values[textKey(name, language, languages)];
    return typeof value === 'string' ? [[language, value] as const] : [];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
