import type { Atlas, Feature, Language } from '#lib/core/atlas/model.ts';
import { cuesOf } from '#lib/core/replay/cues.ts';
import { webVtt } from '#lib/core/replay/web-vtt.ts';
import { captionWords } from '#lib/messages/caption.ts';
import { directionOf, loadCatalogue } from '#lib/messages/languages.ts';
import { textIn } from '#lib/messages/text.ts';

/** The captions of a film in one language, as the text of a WebVTT file. */
export interface FilmCaptions {
  readonly language: Language;
  readonly text: string;
}

/**
 * The captions that are burnt into a film, once more for players and readers, in every language of
 * the atlas.
 * @param events what each picture of the film tells of
 */
export function filmCaptions(
  { title, timeZone, languages }: Pick<Atlas, 'title' | 'timeZone' | 'languages'>,
  frameRate: number,
  events: readonly (Feature | null)[],
): Promise<FilmCaptions[]> {
  const cues = cuesOf({ frameRate }, events);
  return Promise.all(
    languages.map(async (language) => {
      const catalogue = await loadCatalogue(language);
      const told = cues.map(({ said, ...times }) => {
        const { time, name } = captionWords(said, timeZone, language, catalogue);
        return { ...times, said: [time, name] };
      });
      return { language, text: webVtt(textIn(title, language), directionOf(language), told) };
    }),
  );
}
