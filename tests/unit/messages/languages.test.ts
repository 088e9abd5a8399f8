import { describe, expect, it } from 'vitest';
import { en } from '#lib/messages/en.ts';
import {
  directionOf,
  interfaceLanguageOf,
  isInterfaceLanguage,
  loadCatalogue,
  nativeNameOf,
} from '#lib/messages/languages.ts';

describe('direction of writing', () => {
  it.each(['ur', 'ur-PK', 'ar', 'fa', 'he', 'ps', 'sd', 'dv', 'pa-Arab'])(
    'is right to left for %s',
    (language) => {
      expect(directionOf(language)).toBe('rtl');
    },
  );

  it.each(['en', 'de', 'pa', 'ru', 'zh', 'ur-Latn', '', 'not a language'])(
    'is left to right for "%s"',
    (language) => {
      expect(directionOf(language)).toBe('ltr');
    },
  );
});

describe('names of languages', () => {
  it('are those their readers know', () => {
    expect(['en', 'ur', 'de'].map(nativeNameOf)).toEqual(['English', 'اردو', 'Deutsch']);
  });

  it('exist for languages the interface does not speak', () => {
    expect(nativeNameOf('fr')).toBe('français');
  });

  it('are the code itself where there is no such language', () => {
    expect(nativeNameOf('not a language')).toBe('not a language');
  });
});

describe('catalogues', () => {
  it.each([
    ['en', 'en'],
    ['ur', 'ur'],
    ['ur-PK', 'ur'],
    ['DE-at', 'de'],
    ['fr', 'en'],
    ['', 'en'],
  ])('for a reader of "%s" come in %s', async (language, spoken) => {
    expect(interfaceLanguageOf(language)).toBe(spoken);
    expect((await loadCatalogue(language)).language).toBe(spoken);
  });

  it('are known to exist or not', () => {
    expect(isInterfaceLanguage('ur')).toBe(true);
    expect(isInterfaceLanguage('en-US')).toBe(true);
    expect(isInterfaceLanguage('fr')).toBe(false);
    expect(isInterfaceLanguage('uruguayan')).toBe(false);
  });

  it('give English to prerendering without a wait', async () => {
    expect(await loadCatalogue('en')).toBe(en);
  });
});
