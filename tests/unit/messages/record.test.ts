import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '#lib/messages/languages.ts';
import { loadRecordWords } from '#lib/messages/record.ts';

type Speak = (...values: (string | number)[]) => string;

async function textsOf(language: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'function') texts.set(path, (value as Speak)(2, 3));
    else for (const [key, part] of Object.entries(value as object)) walk(part, `${path}.${key}`);
  };
  walk(await loadRecordWords(language), '');
  return texts;
}

describe.each(INTERFACE_LANGUAGES)('the words of the recorder in %s', (language) => {
  it('say the same as in English, in the script of the language', async () => {
    const texts = await textsOf(language);
    expect([...texts.keys()]).toEqual([...(await textsOf('en')).keys()]);
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe('');
      if (path === '.times') continue;
      expect(/\p{Script=Arabic}/u.test(text), path).toBe(language === 'ur');
      if (language === 'ur') expect(text, path).not.toMatch(/[,;?]/);
    }
  });

  it('tell the length of a film in minutes and seconds', async () => {
    const { length } = await loadRecordWords(language);
    expect(length(59.4).match(/\d+/g)).toEqual(['59']);
    expect(length(59.6).match(/\d+/g)).toEqual(['1', '0']);
    expect(length(125).match(/\d+/g)).toEqual(['2', '5']);
  });

  it('tell the length of a few pictures in tenths of a second, never as nothing', async () => {
    const { length } = await loadRecordWords(language);
    expect(length(0.17).match(/\d+/g)).toEqual(['0', '2']);
    expect(length(1 / 60).match(/\d+/g)).toEqual(['0', '1']);
    expect(length(0.97).match(/\d+/g)).toEqual(['1']);
    expect(length(0).match(/\d+/g)).toEqual(['0']);
  });

  it('know one picture from several', async () => {
    const { lengthAhead } = await loadRecordWords(language);
    const told = [1, 2].map((pictures) => lengthAhead('', pictures).replace(/\d/, ''));
    expect(told[0]).not.toBe(told[1]);
  });
});
