import type { Language } from '#lib/core/atlas/model.ts';
import { interfaceLanguageOf, localeOf } from './locale.ts';

/** Formatters are slow to make and quick to use, so each is made once. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(
  language: Language,
  useGrouping: boolean,
  minimumIntegerDigits: number,
  maximumFractionDigits: number,
): Intl.NumberFormat {
  const locale = localeOf(language);
  const key = [locale, useGrouping, minimumIntegerDigits, maximumFractionDigits].join(' ');
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    const options = { useGrouping, minimumIntegerDigits, maximumFractionDigits };
    formatter = new Intl.NumberFormat(locale, options);
    formatters.set(key, formatter);
  }
  return formatter;
}

/** A count or measure with its thousands grouped and at most `decimals` decimal places. */
export function numberWords(value: number, language: Language, decimals = 0): string {
  return formatterFor(language, true, 1, decimals).format(value);
}

/** Digits only, as years and clocks need them, filled with zeros up to `width`. */
export function digitWords(value: number, language: Language, width = 1): string {
  return formatterFor(language, false, width, 0).format(value);
}

/** One number, or both with the language's word or dash for "to" between them. */
export function numberRangeWords(min: number, max: number, language: Language): string {
  if (min === max) return numberWords(min, language);
  // A dash between figures would be read backwards in right-to-left text.
  const to = interfaceLanguageOf(language) === 'ur' ? ' تا ' : '–';
  return numberWords(min, language) + to + numberWords(max, language);
}
