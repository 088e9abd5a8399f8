import { describe, expect, it } from 'vitest';
import { en } from '#lib/messages/en.ts';
import { rateWords } from '#lib/messages/time/rate.ts';
import { ur } from '#lib/messages/ur.ts';

const MINUTE = 60_000;

describe('how fast the clock runs', () => {
  it.each([
    [9 * MINUTE, '1 s = 9 min'],
    [1.5 * MINUTE, '1 s = 1.5 min'],
    [60 * MINUTE, '1 s = 1 h'],
    [48 * 60 * MINUTE, '1 s = 2 days'],
  ])('is told in the largest unit that fits: %d ms a second', (rate, words) => {
    expect(rateWords(rate, en)).toBe(words);
  });

  it('is told in Urdu', () => {
    expect(rateWords(9 * MINUTE, ur)).toBe('1 سیکنڈ = 9 منٹ');
  });
});
