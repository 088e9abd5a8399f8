import { loadArticleWords } from '#lib/messages/article.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import type { PageLoad } from './$types';

/** Words hold functions, which only a load of the page itself may give. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  catalogue: await loadCatalogue(data.language),
  say: await loadArticleWords(data.language),
});
