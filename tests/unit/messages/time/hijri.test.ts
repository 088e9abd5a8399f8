import { describe, expect, it } from 'vitest';
import { en } from '#lib/messages/en.ts';
import { hijriWords } from '#lib/messages/time/hijri.ts';

const at = (text: string) => Date.parse(text);

describe('the Hijri date', () => {
  it('is 24 Jumada II 1428 on 10 July 2007, in every language', () => {
    const day = at('2007-07-10T04:00+05:00');
    expect(hijriWords(day, 'Asia/Karachi', 'en')).toBe('24 Jumada II 1428');
    expect(hijriWords(day, 'Asia/Karachi', 'ur')).toBe('24 جمادی الثانی 1428');
    expect(hijriWords(day, 'Asia/Karachi', 'de')).toMatch(/^24 .+ 1428$/);
  });

  it('is that of the day in the zone', () => {
    expect(hijriWords(at('2007-07-10T00:00+05:00'), 'Asia/Karachi', 'en')).toMatch(/^24 /);
    expect(hijriWords(at('2007-07-09T23:59+05:00'), 'Asia/Karachi', 'en')).toMatch(/^23 /);
  });

  it('is told as calculated', () => {
    expect(en.axis.hijri('24 Jumada II 1428')).toBe('24 Jumada II 1428 AH, calculated, ± 1 day');
  });
});
