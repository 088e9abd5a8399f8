import type { Language } from '#lib/core/atlas/model.ts';
import type { RecordWords } from './catalogue/record.ts';
import { recordEn } from './en/record.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './locale.ts';

export { FILM_FAULTS, FILM_SHAPES } from './catalogue/record.ts';
export type { FilmFault, FilmShape, RecordWords } from './catalogue/record.ts';

const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<RecordWords>>> = {
  en: () => Promise.resolve(recordEn),
  ur: async () => (await import('./ur/record.ts')).recordUr,
  de: async () => (await import('./de/record.ts')).recordDe,
};

/** What the dialog that makes films says in `language`, or in English where it speaks no such. */
export function loadRecordWords(language: Language): Promise<RecordWords> {
  return LOADERS[interfaceLanguageOf(language)]();
}
