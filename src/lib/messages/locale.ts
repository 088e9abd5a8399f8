import type { Language } from '#lib/core/atlas/model.ts';

/** Languages the interface speaks; the first stands in for every other. */
export const INTERFACE_LANGUAGES = ['en', 'ur', 'de'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/**
 * Digits of Urdu text. Urdu news sites print dates and figures in Latin digits, and one
 * set of digits keeps clock, axis and map the same for a reader of both languages. For digits
 * such as ۱۲۳ write `arabext`.
 */
const URDU_NUMERALS = 'latn';

const LOCALES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB',
  ur: `ur-PK-u-nu-${URDU_NUMERALS}`,
  de: 'de-DE',
};

const primarySubtag = (language: Language): string => language.split('-')[0]?.toLowerCase() ?? '';

/** Whether there is a catalogue for `language`; regions do not matter (`en-US` counts as `en`). */
export function isInterfaceLanguage(language: Language): boolean {
  return INTERFACE_LANGUAGES.some((known) => known === primarySubtag(language));
}

/** The language the interface speaks to a reader of `language`. */
export function interfaceLanguageOf(language: Language): InterfaceLanguage {
  const wanted = primarySubtag(language);
  return INTERFACE_LANGUAGES.find((known) => known === wanted) ?? INTERFACE_LANGUAGES[0];
}

/** The BCP 47 locale, region and digits included, in which `Intl` writes for the interface. */
export function localeOf(language: Language): string {
  return LOCALES[interfaceLanguageOf(language)];
}
