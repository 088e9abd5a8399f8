import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '#lib/messages/languages.ts';
import { loadPictureLanguage } from '#lib/messages/picture.ts';

/** Every text by its path; those that take words are given some. */
async function textsOf(language: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'function') {
      texts.set(path, (value as (...given: unknown[]) => string)('①', 1, 2));
    } else if (typeof value === 'string') texts.set(path, value);
    else for (const [key, part] of Object.entries(value as object)) walk(part, `${path}.${key}`);
  };
  walk((await loadPictureLanguage(language)).picture, '');
  texts.delete('.language');
  return texts;
}

/** Ratios are written alike in every language. */
const RATIO = /^\d+:\d+$/;

describe.each(INTERFACE_LANGUAGES)('the words of a picture in %s', (language) => {
  it('are those of English, in the script of the language', async () => {
    const texts = await textsOf(language);
    expect([...texts.keys()]).toEqual([...(await textsOf('en')).keys()]);
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe('');
      if (RATIO.test(text)) continue;
      expect(/\p{Script=Arabic}/u.test(text), path).toBe(language === 'ur');
      if (language === 'ur') expect(text, path).not.toMatch(/[,;?]/);
    }
  });
});
