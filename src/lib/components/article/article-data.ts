import type { ShownArticle } from '#lib/core/article/resolve.ts';
import type { ArticleTitle, Atlas, Language } from '#lib/core/atlas/model.ts';

/** What the page of an article holds: what it shows, and not the whole atlas. */
export interface ArticleData {
  readonly atlas: Pick<
    Atlas,
    'title' | 'languages' | 'articles' | 'attribution' | 'license' | 'corrections'
  >;
  readonly which: ArticleTitle;
  readonly language: Language;
  readonly article: ShownArticle;
}
