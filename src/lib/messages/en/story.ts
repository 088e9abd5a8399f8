import type { EventWords, StoryWords } from '../catalogue/story.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const number = (value: number): string => numberWords(value, 'en');
const eventCount = (events: number): string =>
  plural(events, { one: '1 event', other: `${number(events)} events` });

export const story: StoryWords = {
  title: 'Story',
  chapters: 'Chapters',
  chapterOf: (chapter, total) => `Chapter ${number(chapter)} of ${number(total)}`,
  previousChapter: 'Previous chapter',
  nextChapter: 'Next chapter',
  chapterEvents: 'Events of this chapter',
  follow: 'Follow the story',
  transcript: 'Transcript',
  followMover: 'Follow it on the map',
  leaveMover: 'Stop following',
};

export const events: EventWords = {
  title: 'Visible now',
  list: 'Events',
  visibleNow: (certain, possible) =>
    possible === 0
      ? `${number(certain)} certain`
      : `${number(certain)} certain, ${number(possible)} possible`,
  count: eventCount,
  search: 'Search all events',
  searchPlaceholder: 'Name, place or word',
  found: (found) => `${eventCount(found)} found`,
  noneFound: (query) => `No event found for “${query}”.`,
  noneNow: 'Nothing is dated to this moment.',
  layersOff: 'All layers are switched off.',
  standing: 'Places, areas and movements',
  next: (name, time) => `Next: ${name}, ${time}`,
  previous: (name, time) => `Before: ${name}, ${time}`,
  certain: 'certain',
  possible: 'possible',
  possibleMeans: 'It may have been so at this moment; the sources do not settle it.',
  notNow: 'at another time',
};
