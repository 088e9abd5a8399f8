import { describe, expect, it } from 'vitest';
import { distanceWords, uncertaintyWords } from '#lib/messages/distance.ts';
import { en } from '#lib/messages/en.ts';
import { ur } from '#lib/messages/ur.ts';

describe('distances', () => {
  it.each([
    [0, '0\u00a0m'],
    [0.4, '0.4\u00a0m'],
    [15, '15\u00a0m'],
    [120, '120\u00a0m'],
    [123.4, '123\u00a0m'],
    [999.4, '999\u00a0m'],
    [999.6, '1\u00a0km'],
    [1000, '1\u00a0km'],
    [1500, '1.5\u00a0km'],
    [12_340, '12\u00a0km'],
    [1_234_000, '1,234\u00a0km'],
  ])('of %f metres read %s', (metres, words) => {
    expect(distanceWords(metres, 'en')).toBe(words);
  });

  it('speak the language of the reader', () => {
    expect(distanceWords(120, 'ur')).toBe('120\u00a0میٹر');
    expect(distanceWords(1500, 'ur')).toBe('1.5\u00a0کلومیٹر');
    expect(distanceWords(1500, 'de')).toBe('1,5\u00a0km');
    expect(distanceWords(1500, 'fr')).toBe('1.5\u00a0km');
  });

  it('carry a sign when they tell how far a position may be off', () => {
    expect(uncertaintyWords(120, en)).toBe('±120\u00a0m');
    expect(uncertaintyWords(120, ur)).toBe('120\u00a0میٹر تک');
  });
});
