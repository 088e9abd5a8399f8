import { error } from '@sveltejs/kit';
import type { EmbedShell } from '#lib/components/embed/embed-shell.ts';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import { formatHash } from '#lib/core/view/hash.ts';
import { initialView } from '#lib/core/view/view.ts';
import { compiledAtlas } from '../../../compiled-atlas.ts';
import { languageOfPath, languagesOfPath } from '../../../languages-of-path.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A page for any view, and one of every chapter in every language. */
export const entries: EntryGenerator = () => [
  {},
  ...compiledAtlas.chapters.flatMap(({ id: chapter }) =>
    languagesOfPath(compiledAtlas).map((language) =>
      language === null ? { chapter } : { chapter, lang: language },
    ),
  ),
];

/** Hands the page only what it shows before the atlas is there. */
export const load: PageServerLoad = ({ params }) => {
  const language = languageOfPath(compiledAtlas, params.lang);
  const chapter = compiledAtlas.chapters.find(({ id }) => id === params.chapter);
  if (language === null || (params.chapter !== undefined && chapter === undefined)) error(404);
  const view =
    chapter === undefined
      ? { ...initialView(compiledAtlas), language }
      : chapterView(compiledAtlas, chapter, language);
  const { title, timeZone, timeZoneName } = compiledAtlas;
  const shell: EmbedShell = {
    title,
    chapter: chapter?.title ?? null,
    language,
    hash: formatHash(view, compiledAtlas) as `#${string}`,
    at: view.at,
    timeZone,
    timeZoneName,
  };
  return { shell };
};
