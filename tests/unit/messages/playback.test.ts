import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '#lib/messages/languages.ts';
import { loadPlayback } from '#lib/messages/playback.ts';

describe.each(INTERFACE_LANGUAGES)('the menu of the replay in %s', (language) => {
  it('is complete, and written in the script of its language', async () => {
    const english = Object.keys(await loadPlayback('en'));
    const words = await loadPlayback(language);
    expect(Object.keys(words)).toEqual(english);
    for (const text of Object.values(words) as string[]) {
      expect(text.trim()).toBe(text);
      expect(/\p{Script=Arabic}/u.test(text), text).toBe(language === 'ur');
      if (language === 'ur') expect(text).not.toMatch(/[,;?]/);
    }
  });
});
