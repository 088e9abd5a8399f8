import { describe, expect, it } from 'vitest';
import { de } from '#lib/messages/de.ts';
import { en } from '#lib/messages/en.ts';
import { lengthWords } from '#lib/messages/time/lengths.ts';
import { ur } from '#lib/messages/ur.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a length of time in words', () => {
  it.each([
    [20 * MINUTE, '20 min'],
    [HOUR, '1 h'],
    [4 * HOUR + 25 * MINUTE, '4 h 25 min'],
    [DAY, '1 day'],
    [3 * DAY + 2 * HOUR, '3 days 2 h'],
    [DAY + 5 * MINUTE, '1 day'],
    [DAY - 20_000, '1 day'],
    [7 * DAY, '1 week'],
    [8 * DAY, '8 days'],
    [30 * DAY, '1 month'],
    [60 * DAY, '2 months'],
    [0, '1 min'],
  ])('%d ms is %s', (length, words) => {
    expect(lengthWords(length, en)).toBe(words);
  });

  it('is said in every language', () => {
    expect(lengthWords(7 * DAY, ur)).toBe('1 ہفتہ');
    expect(lengthWords(6 * HOUR, ur)).toBe('6 گھنٹے');
    expect(lengthWords(3 * DAY + HOUR, de)).toBe('3 Tage 1 h');
  });
});
