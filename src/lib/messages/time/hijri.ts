import type { Language } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import { localeOf } from '../locale.ts';
import { digitWords } from '../numbers.ts';

/** Formatters are slow to make, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(language: Language): Intl.DateTimeFormat {
  const locale = localeOf(language);
  let formatter = formatters.get(locale);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, {
      calendar: 'islamic-civil',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    formatters.set(locale, formatter);
  }
  return formatter;
}

/**
 * The Hijri date of the day that the wall calendar of `timeZone` shows, such as "24 Jumada II
 * 1428", by the tabular civil calendar: sightings of the moon may put it a day earlier or later.
 */
export function hijriWords(instant: Instant, timeZone: string, language: Language): string {
  const { year, month, day } = wallTime(instant, timeZone);
  const noon = new Date(0);
  // setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  noon.setUTCFullYear(year, month - 1, day);
  noon.setUTCHours(12);
  const parts = formatterFor(language).formatToParts(noon);
  const partOf = (wanted: Intl.DateTimeFormatPartTypes) =>
    parts.find(({ type }) => type === wanted)?.value ?? '';
  const number = (wanted: Intl.DateTimeFormatPartTypes) =>
    digitWords(Number(partOf(wanted)), language);
  return `${number('day')} ${partOf('month')} ${number('year')}`;
}
