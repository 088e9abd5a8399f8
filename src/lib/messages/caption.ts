import type { Feature, Language } from '#lib/core/atlas/model.ts';
import type { Catalogue } from './catalogue.ts';
import { textIn } from './text.ts';
import { listTime } from './time/short.ts';

/** What a replay says of an event: on the page, in its transcript, in a film and beside it. */
export interface CaptionWords {
  /** "10 July 2007, 04:00", never finer than known. */
  readonly time: string;
  readonly name: string;
}

/**
 * The caption of an event.
 * @param timeZone an IANA name: times are those of its clocks
 * @param language that of the name; the time is told in the language of `words`
 */
export function captionWords(
  event: Pick<Feature, 'time' | 'when' | 'name'>,
  timeZone: string,
  language: Language,
  words: Catalogue,
): CaptionWords {
  return { time: listTime(event, timeZone, words), name: textIn(event.name, language) };
}
