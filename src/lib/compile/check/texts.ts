import type { Language } from '#lib/core/atlas/model.ts';
import type { Report } from '../problem.ts';
import { textKey } from '../schema/pieces.ts';
import { member } from './known.ts';

/** Reports texts that may be left out but are written in some languages of the atlas only. */
export function checkTranslations(
  properties: object,
  names: readonly string[],
  languages: readonly Language[],
  report: Report,
): void {
  for (const name of names) {
    const keys = languages.map((language) => textKey(name, language, languages));
    const absent = keys.filter((key) => (member(properties, key) ?? null) === null);
    if (absent.length === keys.length) continue;
    for (const key of absent) {
      report(key, `is missing; a text stands in every language (${languages.join(', ')})`);
    }
  }
}
