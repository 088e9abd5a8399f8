import { error } from '@sveltejs/kit';
import { loadEmbedWords } from '#lib/messages/embed.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { fetchAtlas } from '../../../fetch-atlas.ts';
import { languageOfPath } from '../../../languages-of-path.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
  const atlas = await fetchAtlas(fetch);
  const language = languageOfPath(atlas, params.lang);
  const chapter = atlas.chapters.find(({ id }) => id === params.chapter);
  if (language === null || chapter === undefined) error(404);
  return {
    atlas,
    chapter,
    language,
    catalogue: await loadCatalogue(language),
    say: await loadEmbedWords(language),
    picture: await pictureOf(chapter.id, language),
  };
};

/** Drawn while the page is prerendered; it runs no script, so that the browser never needs it. */
async function pictureOf(chapter: string, language: string) {
  if (!import.meta.env.SSR) return null;
  const { chapterPicture } = await import('../../../chapter-picture.ts');
  return chapterPicture(chapter, language);
}
