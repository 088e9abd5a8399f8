import { expect, it } from 'vitest';
import { languageInHash, withLanguage } from '#lib/core/view/hash-language.ts';

const LANGUAGES = ['en', 'ur'];

it('reads the language of an address, with or without a view around it', () => {
  expect(languageInHash('#lang=ur', LANGUAGES)).toBe('ur');
  expect(languageInHash('#lang=ur#?secret=Zx9', LANGUAGES)).toBe('ur');
  expect(languageInHash('#map=12/33.7/73.0&lang=ur&sel=assault', LANGUAGES)).toBe('ur');
});

it('falls back to the first language of the atlas', () => {
  expect(languageInHash('', LANGUAGES)).toBe('en');
  expect(languageInHash('#method', LANGUAGES)).toBe('en');
  expect(languageInHash('#lang=fr', LANGUAGES)).toBe('en');
});

it('changes the language and nothing else of a view', () => {
  expect(withLanguage('#map=12/33.7/73.0&lang=ur&sel=assault', 'en')).toBe(
    '#map=12/33.7/73.0&sel=assault&lang=en',
  );
  expect(withLanguage('', 'ur')).toBe('#lang=ur');
});
