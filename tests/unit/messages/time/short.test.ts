import { describe, expect, it } from 'vitest';
import type { UncertainInterval } from '#lib/core/time/interval.ts';
import { de } from '#lib/messages/de.ts';
import { en } from '#lib/messages/en.ts';
import { listTime, shortTime } from '#lib/messages/time/short.ts';
import { ur } from '#lib/messages/ur.ts';
import { interval, moment, within, ZONE } from './authored.ts';

const DAY = Date.parse('2007-07-10T04:30+05:00');

/** What it is; in a list of 10 July 2007, in English and Urdu; in a list of no single day. */
const TIMES: readonly [string, UncertainInterval, string, string, string][] = [
  ['no bounds', interval(null, null), 'always', 'ہمیشہ سے', 'always'],
  ['a moment', moment('2007-07-10T04:00'), '04:00', '04:00', '10 July 2007, 04:00'],
  [
    'a moment of another day',
    moment('2007-07-03T04:00'),
    '3 July, 04:00',
    '3 جولائی، 04:00',
    '3 July 2007, 04:00',
  ],
  [
    'a moment of another year',
    moment('2008-12-06T04:00'),
    '6 December 2008, 04:00',
    '6 دسمبر 2008، 04:00',
    '6 December 2008, 04:00',
  ],
  [
    'a moment, and an end no finer than a day',
    interval('2007-07-10T04:00', '2007-07-11'),
    'from 04:00',
    '04:00 سے',
    'from 10 July 2007, 04:00',
  ],
  ['that very day', interval('2007-07-10', '2007-07-10'), 'that day', 'اسی دن', '10 July 2007'],
  ['another day', interval('2007-07-03', '2007-07-03'), '3 July', '3 جولائی', '3 July 2007'],
  ['a month', interval('2007-07', '2007-07'), 'July 2007', 'جولائی 2007', 'July 2007'],
  ['a year', interval('2007', '2007'), '2007', '2007', '2007'],
  ['a decade', interval('199X', '199X'), '1990s', '1990 کی دہائی', '1990s'],
  [
    'about a day',
    interval('2007-07-08~', '2007-07-08~'),
    '8 July ~',
    'تقریباً 8 جولائی',
    '8 July 2007 ~',
  ],
  [
    'some time in the night before',
    within('2007-07-09T22:00', '2007-07-10T04:00'),
    '22:00–04:00 ~',
    'تقریباً 22:00 تا 04:00',
    '9–10 July 2007 ~',
  ],
  [
    'some time between two times of the day',
    within('2007-07-10T03:00', '2007-07-10T04:00'),
    '03:00–04:00 ~',
    'تقریباً 03:00 تا 04:00',
    '10 July 2007, 03:00–04:00 ~',
  ],
  [
    'some time in a night long before',
    within('2007-07-03T22:00', '2007-07-04T04:00'),
    '3–4 July ~',
    'تقریباً 3 تا 4 جولائی',
    '3–4 July 2007 ~',
  ],
  [
    'hours of the day',
    interval('2007-07-10T04:00', '2007-07-10T06:00'),
    '04:00–06:00',
    '04:00 تا 06:00',
    '10 July 2007, 04:00–06:00',
  ],
  [
    'the evening until midnight',
    interval('2007-07-10T20:00', '2007-07-11T00:00'),
    '20:00–24:00',
    '20:00 تا 24:00',
    '10 July 2007, 20:00–24:00',
  ],
  [
    'days of a month',
    interval('2007-07-04', '2007-07-14'),
    '4–14 July',
    '4 تا 14 جولائی',
    '4–14 July 2007',
  ],
  [
    'days of two months',
    interval('2007-06-24', '2007-07-14'),
    '24 June – 14 July',
    '24 جون تا 14 جولائی',
    '24 June – 14 July 2007',
  ],
  [
    'days that end at midnight',
    interval('2007-07-04T12:00', '2007-07-07T00:00'),
    '4–6 July',
    '4 تا 6 جولائی',
    '4–6 July 2007',
  ],
  [
    'months',
    interval('2007-05', '2007-07'),
    'May–July 2007',
    'مئی تا جولائی 2007',
    'May–July 2007',
  ],
  ['years', interval('1998', '2007'), '1998–2007', '1998 تا 2007', '1998–2007'],
  [
    'an uncertain start',
    interval('2007-07-03T22:00', '2007-07-14', { startLatest: '2007-07-04T04:00' }),
    '3–14 July ~',
    'تقریباً 3 تا 14 جولائی',
    '3–14 July 2007 ~',
  ],
  [
    'an open end',
    interval('2007-07-10T04:00', null),
    'since 04:00',
    '04:00 سے',
    'since 10 July 2007, 04:00',
  ],
  [
    'an open end after that day',
    interval('2007-07-10', null),
    'since 10 July',
    '10 جولائی سے',
    'since 10 July 2007',
  ],
  [
    'an open start',
    interval(null, '2007-07-11'),
    'until 11 July',
    '11 جولائی تک',
    'until 11 July 2007',
  ],
  [
    'a beginning on that day and an end on another',
    interval('2007-07-10T04:00', '2007-07-12T16:00'),
    'from 04:00',
    '04:00 سے',
    '10–12 July 2007',
  ],
  [
    'an end later that day',
    interval('2007-07-10T04:00', '2007-07-10'),
    'from 04:00',
    '04:00 سے',
    'from 10 July 2007, 04:00',
  ],
  [
    'a start earlier that day',
    interval('2007-07-10', '2007-07-10T18:00'),
    'until 18:00',
    '18:00 تک',
    'until 10 July 2007, 18:00',
  ],
];

describe('the time column of a list', () => {
  it.each(TIMES)('for %s', (_, time, english, urdu, undated) => {
    expect(shortTime(time, ZONE, en, DAY)).toBe(english);
    expect(shortTime(time, ZONE, ur, DAY)).toBe(urdu);
    expect(shortTime(time, ZONE, en)).toBe(undated);
  });

  it('speaks German', () => {
    expect(shortTime(interval('2007-07-04', '2007-07-14'), ZONE, de, DAY)).toBe('4.–14. Juli');
    expect(shortTime(interval('199X', '199X'), ZONE, de)).toBe('1990er');
  });

  it('lets the words of the editors go first', () => {
    const time = moment('2007-07-10T04:00');
    const when = { en: 'after 4', ur: '4 بجے کے بعد' };
    expect(listTime({ time, when }, ZONE, ur, DAY)).toBe('4 بجے کے بعد');
    expect(listTime({ time, when }, ZONE, de, DAY)).toBe('after 4');
    expect(listTime({ time, when: null }, ZONE, en, DAY)).toBe('04:00');
  });
});
