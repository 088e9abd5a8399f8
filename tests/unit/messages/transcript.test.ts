import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '#lib/messages/languages.ts';
import { loadTranscript } from '#lib/messages/transcript.ts';

describe.each(INTERFACE_LANGUAGES)('the transcript in %s', (language) => {
  it('says of itself what it is, in the script of its language', async () => {
    const { title, lead, back } = await loadTranscript(language);
    expect(lead('①')).toContain('①');
    for (const text of [title, lead('①'), back]) {
      expect(/\p{Script=Arabic}/u.test(text), text).toBe(language === 'ur');
    }
  });
});
