import { loadEmbedWords } from '#lib/messages/embed.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { shell }, params: { chapter } }) => ({
  shell,
  catalogue: await loadCatalogue(shell.language),
  say: await loadEmbedWords(shell.language),
  // No script carries the picture a second time: the browser leaves what stands in the page.
  picture: import.meta.env.SSR ? await drawn(chapter, shell.language) : KEPT,
});

const KEPT = { light: '<!---->', dark: '<!---->' };

/** Drawn while the page is prerendered. */
async function drawn(chapter: string | undefined, language: string) {
  const { mapPicture } = await import('../../../chapter-picture.ts');
  return mapPicture(chapter, language);
}
