import type { Language } from '#lib/core/atlas/model.ts';
import type { CalendarDay } from '#lib/core/time/zone.ts';
import { localeOf } from '../locale.ts';

export type NameLength = 'long' | 'short';

/** Formatters are slow to make and slow to ask, so every name is asked for once. */
const names = new Map<string, string>();

function nameAt(
  instant: number,
  index: number,
  part: 'month' | 'weekday',
  language: Language,
  length: NameLength,
): string {
  const locale = localeOf(language);
  const key = `${locale} ${part} ${length} ${String(index)}`;
  let name = names.get(key);
  if (name === undefined) {
    // Some languages name the month of a date otherwise than a month alone.
    const beside = part === 'month' ? ({ day: 'numeric' } as const) : {};
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', [part]: length, ...beside });
    const parts = format.formatToParts(instant);
    name = parts.find(({ type }) => type === part)?.value ?? '';
    names.set(key, name);
  }
  return name;
}

/** "July", "Jul"; Urdu has no short names, so both are the same. */
export function monthName({ month }: CalendarDay, language: Language, length: NameLength): string {
  return nameAt(Date.UTC(2000, month - 1, 1), month, 'month', language, length);
}

/** "Tuesday", "Tue". */
export function weekdayName(date: CalendarDay, language: Language, length: NameLength): string {
  const midnight = new Date(0);
  // setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  midnight.setUTCFullYear(date.year, date.month - 1, date.day);
  return nameAt(midnight.getTime(), midnight.getUTCDay(), 'weekday', language, length);
}
