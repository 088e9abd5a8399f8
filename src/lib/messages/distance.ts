import type { Language } from '#lib/core/atlas/model.ts';
import type { Catalogue } from './catalogue.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './locale.ts';
import { numberWords } from './numbers.ts';

const UNITS: Readonly<Record<InterfaceLanguage, { metre: string; kilometre: string }>> = {
  en: { metre: 'm', kilometre: 'km' },
  ur: { metre: 'میٹر', kilometre: 'کلومیٹر' },
  de: { metre: 'm', kilometre: 'km' },
};

/** Number and unit stay on one line. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * A distance for people: `120 m`, `1.5 km`, `12 km`. Whole metres below a kilometre, one decimal
 * below ten kilometres (and below ten metres), whole kilometres beyond.
 * @param metres not negative
 */
export function distanceWords(metres: number, language: Language): string {
  const units = UNITS[interfaceLanguageOf(language)];
  // 999.6 m would otherwise be rounded to "1,000 m".
  const inKilometres = Math.round(metres) >= 1000;
  const value = inKilometres ? metres / 1000 : metres;
  const unit = inKilometres ? units.kilometre : units.metre;
  return numberWords(value, language, value < 10 ? 1 : 0) + NO_BREAK_SPACE + unit;
}

/** How far a position may be off, short enough for the map: `±120 m`. */
export function uncertaintyWords(metres: number, words: Catalogue): string {
  return words.placement.plusMinus(distanceWords(metres, words.language));
}
