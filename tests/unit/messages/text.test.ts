import { describe, expect, it } from 'vitest';
import { languageIn, textIn } from '#lib/messages/text.ts';

const text = { en: 'Red Mosque', ur: 'لال مسجد' };

describe('a text of the atlas', () => {
  it('is shown in the language of the reader', () => {
    expect(textIn(text, 'ur')).toBe('لال مسجد');
    expect(languageIn(text, 'ur')).toBe('ur');
  });

  it('falls back to the first language of the atlas, and says which that is', () => {
    expect(textIn(text, 'de')).toBe('Red Mosque');
    expect(languageIn(text, 'de')).toBe('en');
  });

  it('is empty where no language has it', () => {
    expect(textIn({}, 'en')).toBe('');
    expect(languageIn({}, 'en')).toBeNull();
  });

  it('does not mistake properties of objects for languages', () => {
    expect(textIn(text, 'constructor')).toBe('Red Mosque');
  });
});
