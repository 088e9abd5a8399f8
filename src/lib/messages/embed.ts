import type { Language } from '#lib/core/atlas/model.ts';
import type { EmbedWords } from './catalogue/embed.ts';
import { embedEn } from './en/embed.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './locale.ts';

export type { EmbedWords } from './catalogue/embed.ts';

const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<EmbedWords>>> = {
  en: () => Promise.resolve(embedEn),
  ur: async () => (await import('./ur/embed.ts')).embedUr,
  de: async () => (await import('./de/embed.ts')).embedDe,
};

/** What embeds, pages of a view and prints say in `language`, or in English where they speak no such. */
export function loadEmbedWords(language: Language): Promise<EmbedWords> {
  return LOADERS[interfaceLanguageOf(language)]();
}
