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
    [DAY + 5 * MINUTE, '1 day 5 min'],
    [DAY + 30 * MINUTE, '1 day 30 min'],
    [DAY + 2 * HOUR + 30 * MINUTE, '1 day 2 h 30 min'],
    [7 * DAY + 30 * MINUTE, '7 days 30 min'],
    [364 * DAY + 23 * HOUR, '364 days 23 h'],
    [DAY - 20_000, '1 day'],
    [7 * DAY, '1 week'],
    [8 * DAY, '8 days'],
    [30 * DAY, '1 month'],
    [60 * DAY, '2 months'],
    [365 * DAY + 23 * HOUR, '365 days'],
    [15_530 * DAY + 4 * HOUR + 30 * MINUTE, '15,530 days'],
    [15_540 * DAY + HOUR, '15,540 days'],
    [0, '1 min'],
  ])('%d ms is %s', (length, words) => {
    expect(lengthWords(length, en)).toBe(words);
  });

  it('is said in every language', () => {
    expect(lengthWords(7 * DAY, ur)).toBe('1 ہفتہ');
    expect(lengthWords(6 * HOUR, ur)).toBe('6 گھنٹے');
    expect(lengthWords(3 * DAY + HOUR, de)).toBe('3 Tage 1 h');
    expect(lengthWords(DAY + 2 * HOUR + 30 * MINUTE, ur)).toBe('1 دن 2 گھنٹے 30 منٹ');
    expect(lengthWords(DAY + 30 * MINUTE, de)).toBe('1 Tag 30 min');
    expect(lengthWords(15_530 * DAY + 4 * HOUR, ur)).toBe('15,530 دن');
    expect(lengthWords(15_530 * DAY + 4 * HOUR, de)).toBe('15.530 Tage');
  });

  it('adds up to the minute while it is shorter than a year', () => {
    const lengths = [HOUR + 29 * MINUTE, DAY + 59 * MINUTE, 30 * DAY + 61 * MINUTE];
    const told = (length: number) => {
      const units: Record<string, number> = { min: MINUTE, h: HOUR, day: DAY, days: DAY };
      const pairs = [...lengthWords(length, en).matchAll(/(\d+) (\w+)/g)];
      return pairs.reduce(
        (sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? NaN),
        0,
      );
    };
    for (const length of lengths) expect(told(length)).toBe(length);
  });
});
