import type { ArticleWords } from '../catalogue/article.ts';

export const articleUr: ArticleWords = {
  language: 'ur',
  toMap: 'نقشہ دیکھیں',
  languages: 'دوسری زبانیں',
  explore: 'یہ نقشہ کھولیں',
  onMap: 'نقشے پر',
  pictureOf: (chapter) => `نقشہ: ${chapter}`,
  sources: 'مآخذ',
  source: (number) => `ماخذ ${number}`,
  corrections: 'غلطی کی اطلاع دیں',
};
