import type { EventWords, StoryWords } from '../catalogue/story.ts';
import { numberWords } from '../numbers.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ur');
const number = (value: number): string => numberWords(value, 'ur');
const eventCount = (events: number): string =>
  plural(events, { one: `${number(1)} واقعہ`, other: `${number(events)} واقعات` });

export const story: StoryWords = {
  title: 'کہانی',
  chapters: 'ابواب',
  chapterOf: (chapter, total) => `باب ${number(chapter)} از ${number(total)}`,
  previousChapter: 'پچھلا باب',
  nextChapter: 'اگلا باب',
  chapterEvents: 'اس باب کے واقعات',
  follow: 'کہانی کے ساتھ چلیں',
  transcript: 'تحریری روداد',
  followMover: 'نقشے پر ساتھ چلیں',
  leaveMover: 'ساتھ چلنا چھوڑیں',
};

export const events: EventWords = {
  title: 'اس وقت نقشے پر',
  list: 'واقعات',
  visibleNow: (certain, possible) =>
    possible === 0
      ? `${number(certain)} یقینی`
      : `${number(certain)} یقینی، ${number(possible)} ممکن`,
  count: eventCount,
  search: 'تمام واقعات میں تلاش کریں',
  searchPlaceholder: 'نام، جگہ یا لفظ',
  found: (found) => plural(found, { one: 'ایک واقعہ ملا', other: `${eventCount(found)} ملے` }),
  noneFound: (query) => `”${query}“ کے لیے کوئی واقعہ نہیں ملا۔`,
  noneNow: 'اس لمحے کا کوئی واقعہ درج نہیں۔',
  layersOff: 'تمام پرتیں بند ہیں۔',
  standing: 'مقامات، علاقے اور نقل و حرکت',
  next: (name, time) => `اگلا: ${name}، ${time}`,
  previous: (name, time) => `اس سے پہلے: ${name}، ${time}`,
  certain: 'یقینی',
  possible: 'ممکن',
  possibleMeans: 'ممکن ہے اس لمحے ایسا ہی ہو؛ مآخذ سے یہ طے نہیں ہوتا۔',
  notNow: 'کسی اور وقت',
};
