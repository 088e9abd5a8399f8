import { describe, expect, it } from 'vitest';
import { loadAbout, type AboutWords } from '#lib/messages/about.ts';
import { INTERFACE_LANGUAGES } from '#lib/messages/languages.ts';

/** Every text of the page by its path. */
function textsOf(about: AboutWords): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'function') texts.set(path, (value as AboutWords['dataVersion'])('①'));
    else if (typeof value === 'string') texts.set(path, value);
    else for (const [key, part] of Object.entries(value as object)) walk(part, `${path}.${key}`);
  };
  walk(about, '');
  texts.delete('.language');
  return texts;
}

describe.each(INTERFACE_LANGUAGES)('the page about the atlas in %s', (language) => {
  it('says the same as in English, paragraph by paragraph', async () => {
    const paths = [...textsOf(await loadAbout(language)).keys()];
    expect(paths).toEqual([...textsOf(await loadAbout('en')).keys()]);
  });

  it('is complete, and written in the script of its language', async () => {
    for (const [path, text] of textsOf(await loadAbout(language))) {
      expect(text.trim(), path).not.toBe('');
      expect(/\p{Script=Arabic}/u.test(text), path).toBe(language === 'ur');
      if (language === 'ur') expect(text, path).not.toMatch(/[,;?]/);
    }
  });
});
