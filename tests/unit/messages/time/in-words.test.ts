import { describe, expect, it } from 'vitest';
import type { UncertainInterval } from '#lib/core/time/interval.ts';
import { de } from '#lib/messages/de.ts';
import { en } from '#lib/messages/en.ts';
import { dateInWords, timeInWords } from '#lib/messages/time/in-words.ts';
import { ur } from '#lib/messages/ur.ts';
import { interval, moment, within, ZONE } from './authored.ts';

const SENTENCES: readonly [string, UncertainInterval, string, string][] = [
  ['no bounds', interval(null, null), 'always', 'ہمیشہ سے'],
  ['a moment', moment('2007-07-10T04:00'), '10 July 2007, 04:00', '10 جولائی 2007، 04:00 بجے'],
  [
    'some time on a day',
    interval('2007-07-03', '2007-07-03'),
    'on 3 July 2007 (time of day not known)',
    '3 جولائی 2007 کو (دن کا وقت معلوم نہیں)',
  ],
  [
    'some time in a month',
    interval('2007-07', '2007-07'),
    'in July 2007 (day not known)',
    'جولائی 2007 میں (دن معلوم نہیں)',
  ],
  [
    'some time in a year',
    interval('2007', '2007'),
    'in 2007 (month not known)',
    '2007 میں (مہینہ معلوم نہیں)',
  ],
  [
    'some time in a decade',
    interval('199X', '199X'),
    'in the 1990s (year not known)',
    '1990 کی دہائی میں (سال معلوم نہیں)',
  ],
  [
    'about a day',
    interval('2007-07-10~', '2007-07-10~'),
    'around 10 July 2007, give or take a day',
    '10 جولائی 2007 کے آس پاس (ایک دن آگے یا پیچھے)',
  ],
  [
    'about a month',
    interval('2007-12~', '2007-12~'),
    'around December 2007, give or take a month',
    'دسمبر 2007 کے آس پاس (ایک مہینہ آگے یا پیچھے)',
  ],
  [
    'about a year',
    interval('2007~', '2007~'),
    'around 2007, give or take a year',
    '2007 کے آس پاس (ایک سال آگے یا پیچھے)',
  ],
  [
    'some time in a night',
    within('2007-07-03T22:00', '2007-07-04T04:00'),
    'between 22:00 on 3 July and 04:00 on 4 July 2007',
    '3 جولائی، 22:00 بجے اور 4 جولائی 2007، 04:00 بجے کے درمیان',
  ],
  [
    'some time between two times of a day',
    within('2007-07-10T04:00', '2007-07-10T06:00'),
    'between 04:00 and 06:00 on 10 July 2007',
    '10 جولائی 2007 کو 04:00 اور 06:00 بجے کے درمیان',
  ],
  [
    'the rest of a day',
    within('2007-07-10T22:00', '2007-07-10'),
    'between 22:00 and 24:00 on 10 July 2007',
    '10 جولائی 2007 کو 22:00 اور 24:00 بجے کے درمیان',
  ],
  [
    'some time within several days',
    within('2007-07-03', '2007-07-06'),
    'between 3 July and 6 July 2007',
    '3 جولائی اور 6 جولائی 2007 کے درمیان',
  ],
  [
    'some time over new year',
    within('2007-12-31T22:00', '2008-01-01T02:00'),
    'between 22:00 on 31 December 2007 and 02:00 on 1 January 2008',
    '31 دسمبر 2007، 22:00 بجے اور 1 جنوری 2008، 02:00 بجے کے درمیان',
  ],
  [
    'some time within several years',
    within('1990', '1994'),
    'between 1990 and 1994',
    '1990 اور 1994 کے درمیان',
  ],
  [
    'from day to day',
    interval('2007-07-04', '2007-07-14'),
    'from 4 July to 14 July 2007',
    '4 جولائی سے 14 جولائی 2007 تک',
  ],
  [
    'from month to month',
    interval('2007-05', '2007-07'),
    'from May to July 2007',
    'مئی سے جولائی 2007 تک',
  ],
  ['from year to year', interval('1998', '2007'), 'from 1998 to 2007', '1998 سے 2007 تک'],
  [
    'from a decade to a year',
    interval('199X', '2007'),
    'from the 1990s to 2007',
    '1990 کی دہائی سے 2007 تک',
  ],
  [
    'hours of one day',
    interval('2007-07-10T04:00', '2007-07-10T06:00'),
    'from 04:00 to 06:00 on 10 July 2007',
    '10 جولائی 2007 کو 04:00 سے 06:00 بجے تک',
  ],
  [
    'hours over midnight',
    interval('2007-07-03T22:00', '2007-07-04T04:00'),
    'from 22:00 on 3 July to 04:00 on 4 July 2007',
    '3 جولائی، 22:00 بجے سے 4 جولائی 2007، 04:00 بجے تک',
  ],
  [
    'an exact start and an uncertain day as its end',
    interval('2007-07-03T22:00', '2007-07-14'),
    'from 22:00 on 3 July to 14 July 2007',
    '3 جولائی، 22:00 بجے سے 14 جولائی 2007 تک',
  ],
  [
    'an uncertain start and an uncertain end',
    interval('2007-07-03T22:00', '2007-07-14~', { startLatest: '2007-07-04T04:00' }),
    'from some time between 22:00 on 3 July and 04:00 on 4 July 2007 to about 14 July 2007',
    '3 جولائی، 22:00 بجے اور 4 جولائی 2007، 04:00 بجے کے درمیان کسی وقت سے تقریباً 14 جولائی 2007 تک',
  ],
  ['an open end', interval('1965', null), 'since 1965', '1965 سے'],
  [
    'an open end after an exact start',
    interval('2007-07-10T04:00', null),
    'since 04:00 on 10 July 2007',
    '10 جولائی 2007، 04:00 بجے سے',
  ],
  [
    'an open end after an uncertain start',
    interval('2007-07-10T03:00', null, { startLatest: '2007-07-10T04:00' }),
    'since some time between 03:00 and 04:00 on 10 July 2007',
    '10 جولائی 2007 کو 03:00 اور 04:00 بجے کے درمیان کسی وقت سے',
  ],
  ['an open start', interval(null, '2007-07-11'), 'until 11 July 2007', '11 جولائی 2007 تک'],
  [
    'a beginning of which only the latest day is known',
    interval(null, null, { startLatest: '1992-12-31' }),
    'since 31 December 1992 or earlier',
    '31 دسمبر 1992 یا اس سے پہلے سے',
  ],
  [
    'an end of which only the earliest time is known',
    interval('1965', null, { endEarliest: '2007-07-10T04:00' }),
    'from 1965 to 04:00 on 10 July 2007 or later',
    '1965 سے 10 جولائی 2007، 04:00 بجے یا اس کے بعد تک',
  ],
  [
    'an end on the day of an exact start',
    interval('2007-07-10T04:00', '2007-07-10', { endEarliest: '2007-07-10T04:01' }),
    'from 04:00 on 10 July 2007 until later that day',
    '10 جولائی 2007، 04:00 بجے سے اسی دن کسی وقت تک',
  ],
  [
    'an end in the month of its first day',
    interval('2007-07-03', '2007-07'),
    'from 3 July 2007 until later that month',
    '3 جولائی 2007 سے اسی مہینے کسی وقت تک',
  ],
  [
    'an end in the decade of its first year',
    interval('1990', '199X'),
    'from 1990 until later that decade',
    '1990 سے اسی دہائی میں کسی وقت تک',
  ],
  [
    'a start on the day of an exact end',
    interval('2007-07-10', '2007-07-10T18:00'),
    'from earlier that day until 18:00 on 10 July 2007',
    'اسی دن کسی وقت سے 10 جولائی 2007، 18:00 بجے تک',
  ],
  [
    'an end known only to come soon after an exact start',
    interval('2007-07-10T04:00', '2007-07-11~', { endEarliest: '2007-07-10T04:01' }),
    'from 04:00 on 10 July 2007 to 12 July 2007 or earlier',
    '10 جولائی 2007، 04:00 بجے سے 12 جولائی 2007 یا اس سے پہلے تک',
  ],
  [
    'a whole day, exactly',
    interval('2007-07-03T00:00', '2007-07-04T00:00'),
    'the whole of 3 July 2007',
    '3 جولائی 2007 کا پورا دن',
  ],
  [
    'a whole month, exactly',
    interval('2007-07-01T00:00', '2007-08-01T00:00'),
    'the whole of July 2007',
    'جولائی 2007 کا پورا مہینہ',
  ],
  [
    'whole days, exactly',
    interval('2007-07-03T00:00', '2007-07-06T00:00'),
    'from 00:00 on 3 July to 24:00 on 5 July 2007',
    '3 جولائی، 00:00 بجے سے 5 جولائی 2007، 24:00 بجے تک',
  ],
];

describe('time in words', () => {
  it.each(SENTENCES)('for %s', (_, time, english, urdu) => {
    expect(timeInWords(time, ZONE, en)).toBe(english);
    expect(timeInWords(time, ZONE, ur)).toBe(urdu);
  });

  it('shows seconds where the source has them', () => {
    const time = interval('2007-07-10T04:00:05', '2007-07-10T04:00:06');
    expect(timeInWords(time, ZONE, en)).toBe('10 July 2007, 04:00:05');
  });

  it.each([
    [moment('2007-07-10T04:00'), '10. Juli 2007, 04:00 Uhr'],
    [interval('2007-07-03', '2007-07-03'), 'am 3. Juli 2007 (Uhrzeit unbekannt)'],
    [interval('199X', '199X'), 'in den 1990er-Jahren (Jahr unbekannt)'],
    [interval('2007-07-04', '2007-07-14'), '4. Juli bis 14. Juli 2007'],
    [interval('1965', null), 'seit 1965'],
  ])('speaks German', (time, german) => {
    expect(timeInWords(time, ZONE, de)).toBe(german);
  });

  it('knows the days of the zone, also where they have 23 hours', () => {
    const bounds = {
      earliest: Date.parse('2008-06-01T00:00+05:00'),
      latest: Date.parse('2008-06-02T00:00+06:00'),
    };
    const time = { start: bounds, end: bounds };
    expect(timeInWords(time, ZONE, en)).toBe('on 1 June 2008 (time of day not known)');
    expect(timeInWords({ ...time }, 'UTC', en)).toBe(
      'between 19:00 on 31 May and 18:00 on 1 June 2008',
    );
  });

  it('follows a change of zone for one and the same interval', () => {
    const time = moment('2007-07-10T04:00');
    expect(timeInWords(time, ZONE, en)).toBe('10 July 2007, 04:00');
    expect(timeInWords(time, 'UTC', en)).toBe('9 July 2007, 23:00');
  });

  it('reads times of the summer of 2008 with its daylight saving', () => {
    const instant = Date.parse('2008-07-06T13:50Z');
    const bound = { earliest: instant, latest: instant };
    const time = { start: bound, end: bound };
    expect(timeInWords(time, ZONE, en)).toBe('6 July 2008, 19:50');
  });
});

describe('a date in words', () => {
  it('is a bare phrase, as precise as known', () => {
    const dates = ['2007-07-09', '2007-07', '2007', '2007-07~'].map((date) =>
      dateInWords(interval(date, date), ZONE, en),
    );
    expect(dates).toEqual(['9 July 2007', 'July 2007', '2007', 'about July 2007']);
    expect(dateInWords(interval(null, null), ZONE, en)).toBe('');
  });
});
