import { atlas } from 'virtual:atlas';
import type { Told, TranscriptData } from '#lib/components/replay/transcript-data.ts';
import type { Atlas, Language } from '#lib/core/atlas/model.ts';
import { toldByChapter } from '#lib/core/replay/told-by-chapter.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import { captionWords } from '#lib/messages/caption.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { textIn } from '#lib/messages/text.ts';
import { loadTranscript } from '#lib/messages/transcript.ts';
import type { PageServerLoad } from './$types';

/** Runs while the page is prerendered: it is a text, and needs neither map nor atlas to be read. */
export const load: PageServerLoad = async () => {
  // The text comes from the compiler, so its shape is known.
  const whole = JSON.parse(atlas) as Atlas;
  const { languages, timeZone, timeZoneName, title } = whole;
  const catalogues = new Map(
    await Promise.all(
      languages.map(async (language) => [language, await loadCatalogue(language)] as const),
    ),
  );
  const inEach = <Words>(say: (language: Language) => Words): Told<Words> =>
    languages.map((language) => ({ language, words: say(language) }));

  const own = new Map(
    await Promise.all(
      languages.map(async (language) => [language, await loadTranscript(language)] as const),
    ),
  );
  const heads = inEach((language) => ({
    atlas: textIn(title, language),
    title: own.get(language)?.title ?? '',
    lead: own.get(language)?.lead(textIn(timeZoneName, language)) ?? '',
    back: own.get(language)?.back ?? '',
  }));
  const chapters = toldByChapter(whole).map(({ chapter, told }) => ({
    id: chapter.id,
    title: inEach((language) => textIn(chapter.title, language)),
    lines: told.map(({ feature, moment }) => {
      const at = formatInstant(moment, timeZone);
      return {
        id: feature.id,
        at,
        hash: `#at=${at}&sel=${feature.id}`,
        caption: inEach((language) => {
          const words = catalogues.get(language);
          if (words === undefined) throw new Error(`No words in ${language}.`);
          return captionWords(feature, timeZone, language, words);
        }),
      };
    }),
  }));
  return { transcript: { heads, chapters } satisfies TranscriptData };
};
