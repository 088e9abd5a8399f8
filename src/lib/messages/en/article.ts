import type { ArticleWords } from '../catalogue/article.ts';

export const articleEn: ArticleWords = {
  language: 'en',
  toMap: 'Explore the map',
  languages: 'Other languages',
  explore: 'Open this map',
  onMap: 'On the map',
  pictureOf: (chapter) => `Map: ${chapter}`,
  sources: 'Sources',
  source: (number) => `Source ${number}`,
  corrections: 'Report an error',
};
