import { describe, expect, it } from 'vitest';
import { loadArticleWords } from '#lib/messages/article.ts';
import { INTERFACE_LANGUAGES } from '#lib/messages/languages.ts';
import { loadSharing } from '#lib/messages/share.ts';

/** Every text by its path; a phrase is told a mark or a number and says it. */
function textsOf(words: unknown): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'function') {
      const say = value as (told: string | number) => string;
      const said = say('①');
      texts.set(path, said.includes('NaN') ? say(2345) : said);
    } else if (typeof value === 'string') texts.set(path, value);
    else for (const [key, part] of Object.entries(value as object)) walk(part, `${path}.${key}`);
  };
  walk(words, '');
  return new Map([...texts].filter(([path]) => !path.endsWith('.language')));
}

const loaded = async (language: string) =>
  textsOf({ ...(await loadSharing(language)), article: await loadArticleWords(language) });

describe.each(INTERFACE_LANGUAGES)('the words of sharing and of articles in %s', (language) => {
  it('are the same as in English', async () => {
    expect([...(await loaded(language)).keys()]).toEqual([...(await loaded('en')).keys()]);
  });

  it('are complete, and in the script of the language', async () => {
    for (const [path, text] of await loaded(language)) {
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/undefined|NaN|^$/);
      expect(/\p{Script=Arabic}/u.test(text), path).toBe(language === 'ur');
      if (language === 'ur') expect(text.replace('2,345', ''), path).not.toMatch(/[,;?]/);
    }
  });
});
