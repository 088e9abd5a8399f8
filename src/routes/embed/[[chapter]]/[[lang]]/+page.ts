import { loadEmbedWords } from '#lib/messages/embed.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { shell } }) => ({
  shell,
  catalogue: await loadCatalogue(shell.language),
  say: await loadEmbedWords(shell.language),
  picture: null,
});
