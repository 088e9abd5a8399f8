import { describe, expect, it } from 'vitest';
import { digitWords, numberRangeWords, numberWords } from '#lib/messages/numbers.ts';

describe('numbers', () => {
  it('group thousands, years and clocks do not', () => {
    expect(numberWords(1770, 'en')).toBe('1,770');
    expect(digitWords(2007, 'en')).toBe('2007');
    expect(digitWords(4, 'en', 2)).toBe('04');
  });

  it('round to the decimals asked for', () => {
    expect(numberWords(1.25, 'en')).toBe('1');
    expect(numberWords(1.25, 'de', 2)).toBe('1,25');
  });

  it('stay in Latin digits in Urdu', () => {
    expect(numberWords(1770, 'ur')).toBe('1,770');
    expect(digitWords(2007, 'ur')).toBe('2007');
  });
});

describe('ranges of numbers', () => {
  it('name both ends', () => {
    expect(numberRangeWords(400, 1000, 'en')).toBe('400–1,000');
    expect(numberRangeWords(400, 1000, 'de')).toBe('400–1.000');
  });

  it('use a word in Urdu, where a dash would be read backwards', () => {
    expect(numberRangeWords(400, 1000, 'ur')).toBe('400 تا 1,000');
  });

  it('of one number are that number', () => {
    expect(numberRangeWords(154, 154, 'en')).toBe('154');
  });
});
