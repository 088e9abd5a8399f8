import type { Atlas, Meaning } from '#lib/core/atlas/model.ts';
import { captionWords, type CaptionWords } from '#lib/messages/caption.ts';
import type { Words } from '../words.svelte.ts';
import { frameClock, type FrameClock, type StretchWords } from './frame-clock.ts';
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
  shot: Pick<Shot, 'instant' | 'rate' | 'time' | 'chapter' | 'event'>,
  atlas: Pick<Atlas, 'title' | 'timeZone' | 'timeZoneName'>,
  words: Words,
  stretch: StretchWords,
  attribution: string,
): FrameWords {
  const { chapter, event } = shot;
  const { language, say, direction } = words;
  return {
    direction,
    title: words.text(atlas.title),
    chapter: chapter === null ? '' : words.text(chapter.title),
    clock: frameClock(shot, atlas, words, stretch),
    caption: event && {
      ...captionWords(event, atlas.timeZone, language, say),
      meaning: event.meaning,
    },
    attribution,
  };
}
