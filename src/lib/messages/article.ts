import type { Language } from '#lib/core/atlas/model.ts';
import type { ArticleWords } from './catalogue/article.ts';
import { articleEn } from './en/article.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './locale.ts';

export type { ArticleWords } from './catalogue/article.ts';

const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<ArticleWords>>> = {
  en: () => Promise.resolve(articleEn),
  ur: async () => (await import('./ur/article.ts')).articleUr,
  de: async () => (await import('./de/article.ts')).articleDe,
};

/** What stands around an article in `language`, or in English where it speaks no such. */
export function loadArticleWords(language: Language): Promise<ArticleWords> {
  return LOADERS[interfaceLanguageOf(language)]();
}
