import type { Language } from '#lib/core/atlas/model.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './locale.ts';

export { INTERFACE_LANGUAGES, interfaceLanguageOf, isInterfaceLanguage } from './locale.ts';
export type { InterfaceLanguage } from './locale.ts';

/** Unicode scripts in living use that run from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction in which `language` is written, by its usual script; `ltr` when unknown. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** The name speakers of `language` give it, such as `Deutsch`; the code itself when unknown. */
export function nativeNameOf(language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/**
 * English comes with the page: prerendering needs words at once, and every other language falls
 * back to it. The others are fetched by those who read them.
 */
const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(en),
  ur: async () => (await import('./ur.ts')).ur,
  de: async () => (await import('./de.ts')).de,
};

/**
 * The interface's words in `language`, or in English where there is no such catalogue.
 * Rejects when the catalogue cannot be fetched; `en` is then still at hand.
 */
export function loadCatalogue(language: Language): Promise<Catalogue> {
  return LOADERS[interfaceLanguageOf(language)]();
}
