import type { Language } from '#lib/core/atlas/model.ts';
import type { AboutWords } from './catalogue/about.ts';
import { aboutEn } from './en/about.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './locale.ts';

export type { AboutPart, AboutWords, PrecisionSign } from './catalogue/about.ts';
export { aboutEn } from './en/about.ts';

const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<AboutWords>>> = {
  en: () => Promise.resolve(aboutEn),
  ur: async () => (await import('./ur/about.ts')).aboutUr,
  de: async () => (await import('./de/about.ts')).aboutDe,
};

/** What the page about the atlas says in `language`, or in English where it speaks no such. */
export function loadAbout(language: Language): Promise<AboutWords> {
  return LOADERS[interfaceLanguageOf(language)]();
}
