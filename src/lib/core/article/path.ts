import type { ArticleTitle, Atlas, Language } from '../atlas/model.ts';

type Titles = Pick<Atlas, 'languages' | 'articles'>;

/**
 * Where an article stands below `article/`: the first of the atlas at its top, the others under
 * their ids; the first language of the atlas has no folder of its own. Empty or with a slash at
 * its end: ``, `ur/`, `aftermath/`, `aftermath/ur/`.
 */
export function articlePath(atlas: Titles, { id }: ArticleTitle, language: Language): string {
  const parts = [
    id === atlas.articles[0]?.id ? null : id,
    language === atlas.languages[0] ? null : language,
  ];
  return parts.map((part) => (part === null ? '' : `${part}/`)).join('');
}

/** The article and language of a path that `articlePath` writes, last slash or not; null for others. */
export function readArticlePath(
  atlas: Titles,
  path: string,
): { readonly article: ArticleTitle; readonly language: Language } | null {
  const wanted = path === '' || path.endsWith('/') ? path : `${path}/`;
  for (const article of atlas.articles) {
    for (const language of atlas.languages) {
      if (articlePath(atlas, article, language) === wanted) return { article, language };
    }
  }
  return null;
}
