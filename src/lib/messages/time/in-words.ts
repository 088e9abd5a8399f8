import type { UncertainInterval } from '#lib/core/time/interval.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import type { Catalogue } from '../catalogue.ts';
import { dateWords, timeWords, yearWords } from './dates.ts';
import { knownOf, type Known, type Point } from './limits.ts';
import { pairWords, pointWords } from './points.ts';
import { shapeOf } from './shape.ts';

/**
 * An uncertain interval as a phrase of the details, exactly as precise as its bounds: "10 July
 * 2007, 04:00", "on 3 July 2007 (time of day not known)", "between 22:00 on 3 July and 04:00 on
 * 4 July 2007", "from 4 July to 14 July 2007", "since 1965", "always".
 * @param timeZone IANA zone whose days, months and years are meant
 */
export function timeInWords(time: UncertainInterval, timeZone: string, words: Catalogue): string {
  const shape = shapeOf(time, timeZone);
  const { when } = words;
  switch (shape.kind) {
    case 'always':
      return when.always;
    case 'once':
      return onceWords(shape.at, timeZone, words);
    case 'whole':
      return when.whole[shape.unit](unitArgument(shape, timeZone, words));
    case 'endingSame':
      return when.endingSame[shape.unit](pointWords(shape.start, timeZone, words));
    case 'beginningSame':
      return when.beginningSame[shape.unit](pointWords(shape.end, timeZone, words));
    case 'since':
      return when.since(phraseWords(shape.start, timeZone, words));
    case 'until':
      return when.until(phraseWords(shape.end, timeZone, words));
    case 'fromTo':
      return fromToWords(shape.start, shape.end, timeZone, words);
  }
}

/** Something that lies within one stretch of time, said on its own. */
function onceWords(known: Known, timeZone: string, words: Catalogue): string {
  const { when, language } = words;
  if (known.kind === 'between') {
    const { first, last, on } = pairWords(known.first, known.last, timeZone, words);
    return on === null ? when.between(first, last) : when.betweenOn(first, last, on);
  }
  if (known.kind === 'about') {
    return when.around[known.point.unit](pointWords(known.point, timeZone, words));
  }
  if (known.kind !== 'at') return phraseWords(known, timeZone, words);
  const { unit, instant } = known.point;
  if (unit !== 'moment') {
    return when.within[unit](unitArgument({ unit, instant }, timeZone, words));
  }
  const wall = wallTime(instant, timeZone);
  return when.moment(dateWords(wall, language), timeWords(wall, language));
}

/** A decade is told to the catalogue by its first year, other units by their phrase. */
function unitArgument(point: Point, timeZone: string, words: Catalogue): string {
  if (point.unit !== 'decade') return pointWords(point, timeZone, words);
  return yearWords(wallTime(point.instant, timeZone).year, words.language);
}

/** What is known of one bound, as a phrase that stands after "since", "until" and the like. */
export function phraseWords(known: Known, timeZone: string, words: Catalogue): string {
  const { when } = words;
  if (known.kind === 'open') return when.always;
  if (known.kind === 'between') {
    const { first, last, on } = pairWords(known.first, known.last, timeZone, words);
    return on === null
      ? when.someTimeBetween(first, last)
      : when.someTimeBetweenOn(first, last, on);
  }
  const phrase = pointWords(known.point, timeZone, words);
  if (known.kind === 'at') return phrase;
  return when[known.kind](phrase);
}

function fromToWords(start: Known, end: Known, timeZone: string, words: Catalogue): string {
  const { when } = words;
  if (start.kind !== 'at' || end.kind !== 'at') {
    return when.fromTo(phraseWords(start, timeZone, words), phraseWords(end, timeZone, words));
  }
  const { first, last, on } = pairWords(start.point, end.point, timeZone, words);
  return on === null ? when.fromTo(first, last) : when.fromToOn(first, last, on);
}

/**
 * When something was dated, as a bare phrase without "on" or "in": "9 July 2007", "July 2007".
 * Takes the beginning of the interval; the empty text when that is open.
 */
export function dateInWords(time: UncertainInterval, timeZone: string, words: Catalogue): string {
  const known = knownOf(time.start, timeZone);
  return known.kind === 'open' ? '' : phraseWords(known, timeZone, words);
}
