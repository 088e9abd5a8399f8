import { describe, expect, it } from 'vitest';
import { loadEmbedWords, type EmbedWords } from '#lib/messages/embed.ts';
import { INTERFACE_LANGUAGES } from '#lib/messages/languages.ts';

/** Every text by its path, the phrase with a mark for each thing it is told. */
function textsOf({ picture, gestures, language: _, ...words }: EmbedWords): [string, string][] {
  return Object.entries({ ...words, ...gestures, picture: picture('①', '②') });
}

describe.each(INTERFACE_LANGUAGES)('an embed in %s', (language) => {
  it('says the same as in English, in the script of its language', async () => {
    const texts = textsOf(await loadEmbedWords(language));
    const names = textsOf(await loadEmbedWords('en')).map(([name]) => name);
    expect(texts.map(([name]) => name).sort()).toEqual(names.sort());
    for (const [name, text] of texts) {
      expect(text, name).toBe(text.trim());
      expect(/\p{Script=Arabic}/u.test(text), name).toBe(language === 'ur');
      if (language === 'ur') expect(text, name).not.toMatch(/[,;?]/);
    }
  });

  it('names title and time of a picture', async () => {
    const { picture } = await loadEmbedWords(language);
    expect(picture('①', '②')).toMatch(/①.*②/);
  });
});
