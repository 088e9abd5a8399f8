import type { EventWords, StoryWords } from '../catalogue/story.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');
const number = (value: number): string => numberWords(value, 'de');
const eventCount = (events: number): string =>
  plural(events, { one: '1 Ereignis', other: `${number(events)} Ereignisse` });

export const story: StoryWords = {
  title: 'Erzählung',
  chapters: 'Kapitel',
  chapterOf: (chapter, total) => `Kapitel ${number(chapter)} von ${number(total)}`,
  previousChapter: 'Voriges Kapitel',
  nextChapter: 'Nächstes Kapitel',
  chapterEvents: 'Ereignisse dieses Kapitels',
  follow: 'Der Erzählung folgen',
  transcript: 'Zum Mitlesen',
  followMover: 'Auf der Karte folgen',
  leaveMover: 'Nicht mehr folgen',
};

export const events: EventWords = {
  title: 'Jetzt sichtbar',
  list: 'Ereignisse',
  visibleNow: (certain, possible) =>
    possible === 0
      ? `${number(certain)} sicher`
      : `${number(certain)} sicher, ${number(possible)} möglich`,
  count: eventCount,
  search: 'Alle Ereignisse durchsuchen',
  searchPlaceholder: 'Name, Ort oder Wort',
  found: (found) => `${eventCount(found)} gefunden`,
  noneFound: (query) => `Kein Ereignis gefunden für „${query}“.`,
  noneNow: 'Für diesen Zeitpunkt ist nichts verzeichnet.',
  layersOff: 'Alle Ebenen sind ausgeschaltet.',
  standing: 'Orte, Gebiete und Bewegungen',
  next: (name, time) => `Danach: ${name}, ${time}`,
  previous: (name, time) => `Davor: ${name}, ${time}`,
  certain: 'sicher',
  possible: 'möglich',
  possibleMeans: 'Es kann zu diesem Zeitpunkt so gewesen sein; die Quellen lassen es offen.',
  notNow: 'zu anderer Zeit',
};
