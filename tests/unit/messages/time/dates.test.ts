import { describe, expect, it } from 'vitest';
import { dateWords, isoDateWords, timeWords } from '#lib/messages/time/dates.ts';

describe('dates', () => {
  const date = { year: 2007, month: 7, day: 3 };

  it('have as many parts as asked for', () => {
    expect(dateWords(date, 'en')).toBe('3 July 2007');
    expect(dateWords(date, 'en', { year: false })).toBe('3 July');
    expect(dateWords(date, 'en', { weekday: 'short', month: 'none' })).toBe('Tue 3');
    expect(dateWords(date, 'de', { weekday: 'short', month: 'none' })).toBe('Di, 3.');
    expect(dateWords(date, 'en', { month: 'short' })).toBe('3 Jul 2007');
  });

  it('know the weekdays of the first centuries, in the calendar of today', () => {
    expect(dateWords({ year: 79, month: 8, day: 24 }, 'en', { weekday: 'long' })).toBe(
      'Thursday 24 August 79',
    );
  });

  it.each([
    [1, 'جنوری'],
    [3, 'مارچ'],
    [7, 'جولائی'],
    [12, 'دسمبر'],
  ])('have Urdu names for month %i', (month, name) => {
    expect(dateWords({ year: 2007, month, day: 1 }, 'ur')).toBe(`1 ${name} 2007`);
  });
});

describe('dates of publication', () => {
  it.each([
    ['2007', '2007'],
    ['2007-07', 'July 2007'],
    ['2007-07-09', '9 July 2007'],
    ['n.d.', 'n.d.'],
  ])('%s reads %s', (iso, words) => {
    expect(isoDateWords(iso, 'en')).toBe(words);
  });

  it('read in Urdu', () => {
    expect(isoDateWords('2007-07-09', 'ur')).toBe('9 جولائی 2007');
  });
});

describe('times of day', () => {
  it('show seconds only where there are some', () => {
    expect(timeWords({ hour: 4, minute: 5, second: 0 }, 'en')).toBe('04:05');
    expect(timeWords({ hour: 4, minute: 5, second: 9 }, 'en')).toBe('04:05:09');
  });
});
