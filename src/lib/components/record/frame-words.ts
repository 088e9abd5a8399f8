import type { Atlas, Meaning } from '#lib/core/atlas/model.ts';
import { captionWords, type CaptionWords } from '#lib/messages/caption.ts';
import type { Words } from '../words.svelte.ts';
import { frameClock, type FrameClock } from './frame-clock.ts';
import type { Shot } from './shots.ts';

/** What stands on a picture of a film, in one language. */
export interface FrameWords {
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly chapter: string;
  readonly clock: FrameClock;
  readonly caption: (CaptionWords & { readonly meaning: Meaning }) | null;
  readonly attribution: string;
}

/** @param attribution of the ground that is drawn */
export function frameWords(
  { instant, rate, chapter, event }: Shot,
  atlas: Pick<Atlas, 'title' | 'timeZone' | 'timeZoneName'>,
  words: Words,
  attribution: string,
): FrameWords {
  const { language, say, direction } = words;
  return {
    direction,
    title: words.text(atlas.title),
    chapter: chapter === null ? '' : words.text(chapter.title),
    clock: frameClock(instant, rate, atlas, words),
    caption: event && {
      ...captionWords(event, atlas.timeZone, language, say),
      meaning: event.meaning,
    },
    attribution,
  };
}
