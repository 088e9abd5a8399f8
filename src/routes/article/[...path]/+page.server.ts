import { error } from '@sveltejs/kit';
import { articles } from 'virtual:atlas';
import type { ArticleData } from '#lib/components/article/article-data.ts';
import type { Article } from '#lib/core/article/model.ts';
import { articlePath, readArticlePath } from '#lib/core/article/path.ts';
import { resolveArticle } from '#lib/core/article/resolve.ts';
import { compiledAtlas } from '../../compiled-atlas.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

// The compiler gives their shape.
const written = JSON.parse(articles) as readonly Article[];

/** Nothing but the public embed runs in an article. */
export const csr = false;
/** An atlas may have no article. */
export const prerender = 'auto';

export const entries: EntryGenerator = () =>
  compiledAtlas.articles.flatMap((article) =>
    compiledAtlas.languages.map((language) => ({
      path: articlePath(compiledAtlas, article, language).replace(/\/$/, ''),
    })),
  );

export const load: PageServerLoad = ({ params }) => {
  const found = readArticlePath(compiledAtlas, params.path);
  const article = written.find(({ id }) => id === found?.article.id);
  if (found === null || article === undefined) error(404, 'There is no such article.');
  const { language } = found;
  const { title, languages, articles: titles, attribution, license, corrections } = compiledAtlas;
  return {
    atlas: { title, languages, articles: titles, attribution, license, corrections },
    which: found.article,
    language,
    article: resolveArticle(article, compiledAtlas, language),
  } satisfies ArticleData;
};
