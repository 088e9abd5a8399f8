import { defaultLayers } from '../atlas/default-layers.ts';
import type { Atlas, Chapter } from '../atlas/model.ts';
import { eventsInOrder, type EventMoment } from './events-in-order.ts';

/** A chapter and what the replay tells in it, in order of time. */
export interface ToldChapter {
  readonly chapter: Chapter;
  readonly told: readonly EventMoment[];
}

/**
 * All that a replay tells to a reader who switched no layer, by chapters. What begins before the first
 * chapter stands in it, what begins between two in the earlier one, as the page has it.
 */
export function toldByChapter(
  atlas: Pick<Atlas, 'features' | 'layers' | 'chapters' | 'start'>,
): ToldChapter[] {
  const { chapters } = atlas;
  const events = eventsInOrder(atlas, defaultLayers(atlas));
  return chapters.map((chapter, index) => {
    const from = index === 0 ? -Infinity : chapter.start;
    const to = chapters[index + 1]?.start ?? Infinity;
    return { chapter, told: events.filter(({ moment }) => moment >= from && moment < to) };
  });
}
