import type { Language, Text } from '#lib/core/atlas/model.ts';

/**
 * The language in which `textIn` answers, for the `lang` and `dir` of the element that shows it;
 * null for a text without any language.
 */
export function languageIn(text: Text, language: Language): Language | null {
  if (Object.hasOwn(text, language)) return language;
  return Object.keys(text)[0] ?? null;
}

/** `text` in `language`, else in the first language it has, else nothing. */
export function textIn(text: Text, language: Language): string {
  const found = languageIn(text, language);
  return found === null ? '' : (text[found] ?? '');
}
