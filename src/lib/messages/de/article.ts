import type { ArticleWords } from '../catalogue/article.ts';

export const articleDe: ArticleWords = {
  language: 'de',
  toMap: 'Karte erkunden',
  languages: 'Andere Sprachen',
  explore: 'Diese Karte öffnen',
  onMap: 'Auf der Karte',
  pictureOf: (chapter) => `Karte: ${chapter}`,
  sources: 'Quellen',
  source: (number) => `Quelle ${number}`,
  corrections: 'Fehler melden',
};
