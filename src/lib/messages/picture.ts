import type { Language } from '#lib/core/atlas/model.ts';
import type { PictureLanguage, PictureWords } from './catalogue/picture.ts';
import { pictureEn } from './en/picture.ts';
import { loadCatalogue } from './languages.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './locale.ts';

export { PICTURE_SHAPES } from './catalogue/picture.ts';
export type {
  PictureLanguage,
  PictureOutcome,
  PictureShape,
  PictureSign,
  PictureWords,
} from './catalogue/picture.ts';

const LOADERS: Readonly<Record<InterfaceLanguage, () => Promise<PictureWords>>> = {
  en: () => Promise.resolve(pictureEn),
  ur: async () => (await import('./ur/picture.ts')).pictureUr,
  de: async () => (await import('./de/picture.ts')).pictureDe,
};

/** What a picture says in `language`, or in English where there is no such catalogue. */
export async function loadPictureLanguage(language: Language): Promise<PictureLanguage> {
  const [say, picture] = await Promise.all([
    loadCatalogue(language),
    LOADERS[interfaceLanguageOf(language)](),
  ]);
  return { say, picture };
}
