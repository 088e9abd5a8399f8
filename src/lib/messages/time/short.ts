import type { Feature } from '#lib/core/atlas/model.ts';
import type { Instant, UncertainInterval } from '#lib/core/time/interval.ts';
import { DAY, wallTime, type CalendarDay } from '#lib/core/time/zone.ts';
import type { Catalogue } from '../catalogue.ts';
import { textIn } from '../text.ts';
import { dateWords, timeWords } from './dates.ts';
import type { Known, Point } from './limits.ts';
import { readingOf } from './points.ts';
import { coarseWords, unitRangeWords } from './range.ts';
import { shapeOf } from './shape.ts';

/** Where and for whom a list tells times. */
interface Place {
  readonly timeZone: string;
  readonly words: Catalogue;
  /** The day the list is about; null when it is about no single day. */
  readonly day: CalendarDay | null;
}

/**
 * A time for the narrow column of a list, never finer than its bounds: "04:00", "that day",
 * "3 July", "July 2007", "22:00–04:00 ~". Times of the list's day stand without their date, days
 * of its year without their year.
 * @param day any instant of the day the list is about, such as the clock's; null for none
 */
export function shortTime(
  time: UncertainInterval,
  timeZone: string,
  words: Catalogue,
  day: Instant | null = null,
): string {
  const listDay = day === null ? null : wallTime(day, timeZone);
  const place: Place = { timeZone, words, day: listDay };
  const shape = shapeOf(time, timeZone);
  switch (shape.kind) {
    case 'always':
      return words.shortTime.always;
    case 'once':
      return knownWords(shape.at, place);
    case 'whole':
      return pointWords(shape, place);
    case 'endingSame':
      return words.shortTime.from(pointWords(shape.start, place));
    case 'beginningSame':
      return words.shortTime.until(pointWords(shape.end, place));
    case 'since':
      return words.shortTime.since(sideWords(shape.start, place));
    case 'until':
      return words.shortTime.until(sideWords(shape.end, place));
    case 'fromTo':
      return fromToWords(shape.start, shape.end, place);
  }
}

/** The time of a feature for lists: the editors' own words where they gave some. */
export function listTime(
  feature: Pick<Feature, 'time' | 'when'>,
  timeZone: string,
  words: Catalogue,
  day: Instant | null = null,
): string {
  if (feature.when !== null) return textIn(feature.when, words.language);
  return shortTime(feature.time, timeZone, words, day);
}

/** Something that lies within one stretch of time, said on its own. */
function knownWords(known: Known, place: Place): string {
  if (known.kind === 'at' && known.point.unit === 'day') {
    const date = wallTime(known.point.instant, place.timeZone);
    if (isListDay(date, place)) return place.words.shortTime.thatDay;
  }
  return sideWords(known, place);
}

/** What is known of one bound, also after "since" and "until". */
function sideWords(known: Known, place: Place): string {
  const { shortTime: short, when } = place.words;
  switch (known.kind) {
    case 'open':
      return short.always;
    case 'at':
      return pointWords(known.point, place);
    case 'about':
      return short.about(pointWords(known.point, place));
    case 'between':
      return short.about(spanWords(known.first, known.last, place));
    case 'orEarlier':
    case 'orLater':
      return when[known.kind](pointWords(known.point, place));
  }
}

function fromToWords(start: Known, end: Known, place: Place): string {
  if (start.kind === 'open' || end.kind === 'open') return place.words.shortTime.always;
  const first = start.kind === 'between' ? start.first : start.point;
  const last = end.kind === 'between' ? end.last : end.point;
  // Told as a range, a beginning to the minute would be as coarse as the end.
  const isFiner = place.day === null && last.unit !== 'moment';
  if (
    start.kind === 'at' &&
    first.unit === 'moment' &&
    (isFiner || lastsBeyondListDay(first, last, place))
  ) {
    return place.words.shortTime.from(pointWords(first, place));
  }
  const span = spanWords(first, last, place);
  return start.kind === 'at' && end.kind === 'at' ? span : place.words.shortTime.about(span);
}

/** Whether a day's list tells best when it began: it did so that day, and ended on another. */
function lastsBeyondListDay(first: Point, last: Point, place: Place): boolean {
  const closing = readingOf(last, place.timeZone, true);
  return isListDay(readingOf(first, place.timeZone), place) && !isListDay(closing, place);
}

/** Two points as a range: clock times where one day explains both, else days or coarser. */
function spanWords(first: Point, last: Point, place: Place): string {
  const { timeZone, words } = place;
  if (first.unit === 'moment' && last.unit === 'moment' && last.instant - first.instant <= DAY) {
    const opening = readingOf(first, timeZone);
    const closing = readingOf(last, timeZone, true);
    const times = words.shortTime.range(
      timeWords(opening, words.language),
      timeWords(closing, words.language),
    );
    if (isListDay(opening, place) || isListDay(closing, place)) return times;
    if (isSameDay(opening, closing)) {
      const year = opening.year !== listYear(place);
      return words.shortTime.moment(dateWords(opening, words.language, { year }), times);
    }
  }
  // An end at midnight is the last moment of the day before.
  const isInside = last.unit === 'moment' && last.instant > first.instant;
  const inside = isInside ? { ...last, instant: last.instant - 1 } : last;
  return unitRangeWords(first, inside, timeZone, words, listYear(place));
}

function pointWords(point: Point, place: Place): string {
  const { timeZone, words } = place;
  const wall = wallTime(point.instant, timeZone);
  const date = coarseWords(point, timeZone, words, {
    // A month without its year says too little; a day is near enough to the list's.
    year: point.unit === 'month' || wall.year !== listYear(place),
  });
  if (point.unit !== 'moment') return date;
  const time = timeWords(wall, words.language);
  return isListDay(wall, place) ? time : words.shortTime.moment(date, time);
}

const listYear = ({ day }: Place): number | null => day?.year ?? null;

const isSameDay = (a: CalendarDay, b: CalendarDay): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

const isListDay = (date: CalendarDay, { day }: Place): boolean =>
  day !== null && isSameDay(date, day);
