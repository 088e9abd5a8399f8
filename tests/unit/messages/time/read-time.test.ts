import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '#lib/core/time/iso.ts';
import { INTERFACE_LANGUAGES, loadCatalogue } from '#lib/messages/languages.ts';
import { clockWords } from '#lib/messages/time/clock.ts';
import { readTime, type TypingPlace } from '#lib/messages/time/read-time.ts';
import { prove } from '../../prove.ts';

const KARACHI: TypingPlace = {
  timeZone: 'Asia/Karachi',
  zoneNames: ['PKT', 'پاکستانی وقت'],
  near: Date.parse('2007-07-08T15:20+05:00'),
  start: Date.parse('1965-01-01T00:00+05:00'),
  end: Date.parse('2017-01-01T00:00+05:00'),
};

const read = (text: string, place: TypingPlace = KARACHI) => {
  const instant = readTime(text, place);
  return typeof instant === 'number' ? formatInstant(instant, place.timeZone) : instant;
};

describe('a time that a reader types', () => {
  it.each([
    ['10 July 4:00', '2007-07-10T04:00+05:00'],
    ['10 July 2007 04:00', '2007-07-10T04:00+05:00'],
    ['July 10, 2007, 4:00', '2007-07-10T04:00+05:00'],
    ['Tuesday 10th of July 2007 at 4:00', '2007-07-10T04:00+05:00'],
    ['tue 10 jul 16:30', '2007-07-10T16:30+05:00'],
    ['10 July', '2007-07-10T00:00+05:00'],
    ['July 2007', '2007-07-01T00:00+05:00'],
    ['August', '2007-08-01T00:00+05:00'],
    ['1998', '1998-01-01T00:00+05:00'],
    ['4:00', '2007-07-08T04:00+05:00'],
    ['04:00:30', '2007-07-08T04:00:30+05:00'],
    ['4 am', '2007-07-08T04:00+05:00'],
    ['4:05 p.m.', '2007-07-08T16:05+05:00'],
    ['12 am', '2007-07-08T00:00+05:00'],
    ['12 pm', '2007-07-08T12:00+05:00'],
    ['24:00', '2007-07-09T00:00+05:00'],
    ['10 July 4.30am', '2007-07-10T04:30+05:00'],
    ['10 July 2007, 4.30 p.m.', '2007-07-10T16:30+05:00'],
    ['4.05 am', '2007-07-08T04:05+05:00'],
    ['10 Jul 4', '2007-07-10T04:00+05:00'],
    ['July 10 4', '2007-07-10T04:00+05:00'],
    ['10 July 2007 16', '2007-07-10T16:00+05:00'],
    ['Tuesday 10 July 2007 at 04', '2007-07-10T04:00+05:00'],
    ['noon', '2007-07-08T12:00+05:00'],
    ['10 July noon', '2007-07-10T12:00+05:00'],
    ['Noon on 10 July 2007', '2007-07-10T12:00+05:00'],
    ['10 July, midnight', '2007-07-10T00:00+05:00'],
    ['12 noon', '2007-07-08T12:00+05:00'],
    ['10 July 12 noon', '2007-07-10T12:00+05:00'],
    ['12 midnight, 10 July', '2007-07-10T00:00+05:00'],
    ['July 12 noon', '2007-07-12T12:00+05:00'],
    ['12 noon July', '2007-07-12T12:00+05:00'],
    ['midnight PKT', '2007-07-08T00:00+05:00'],
    ['  10   JULY ,  4:00  ', '2007-07-10T04:00+05:00'],
  ])('in English: %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    ['10. Juli 4:00', '2007-07-10T04:00+05:00'],
    ['Dienstag, 10. Juli 2007, 04:00 Uhr', '2007-07-10T04:00+05:00'],
    ['am 10. Juli um 4 Uhr', '2007-07-10T04:00+05:00'],
    ['3. März 2007', '2007-03-03T00:00+05:00'],
    ['Dezember 2007', '2007-12-01T00:00+05:00'],
    ['10. Juli, Mittag', '2007-07-10T12:00+05:00'],
    ['am 10. Juli um Mitternacht', '2007-07-10T00:00+05:00'],
    ['10. Juli 4.30 Uhr', '2007-07-10T04:30+05:00'],
    ['10.7. 4.30 Uhr', '2007-07-10T04:30+05:00'],
  ])('in German: %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    ['10 جولائی 4:00', '2007-07-10T04:00+05:00'],
    ['۱۰ جولائی ۲۰۰۷، ۰۴:۰۰', '2007-07-10T04:00+05:00'],
    ['١٠ جولائي ٢٠٠٧', '2007-07-10T00:00+05:00'],
    ['منگل 10 جولائی 2007 کو 4 بجے', '2007-07-10T04:00+05:00'],
    ['10 جولائی صبح 4 بجے', '2007-07-10T04:00+05:00'],
    ['10 جولائی شام 7:30', '2007-07-10T19:30+05:00'],
    ['10 جولائی رات 11 بجے', '2007-07-10T23:00+05:00'],
    ['10 جولائی رات 1 بجے', '2007-07-10T01:00+05:00'],
    ['10 جولائی دوپہر 12 بجے', '2007-07-10T12:00+05:00'],
    ['۴:۰۰', '2007-07-08T04:00+05:00'],
    ['10 جولائی دوپہر', '2007-07-10T12:00+05:00'],
    ['دوپہر', '2007-07-08T12:00+05:00'],
    ['10 جولائی کو آدھی رات', '2007-07-10T00:00+05:00'],
    ['10 جولائی 4', '2007-07-10T04:00+05:00'],
    ['10 جولائی دوپہر 2', '2007-07-10T14:00+05:00'],
    ['10 جولائی رات 11', '2007-07-10T23:00+05:00'],
  ])('in Urdu: %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    ['2007-07-10', '2007-07-10T00:00+05:00'],
    ['2007-07-10T04:00', '2007-07-10T04:00+05:00'],
    ['2007-07-10 04:00:30', '2007-07-10T04:00:30+05:00'],
    ['2007-07-10T04:00+05:00', '2007-07-10T04:00+05:00'],
    ['2007-07-09T23:00Z', '2007-07-10T04:00+05:00'],
    ['2007-07-09 23:00 UTC', '2007-07-10T04:00+05:00'],
    ['2007-07-10T01:30+02:30', '2007-07-10T04:00+05:00'],
    ['2007-07-10T04:00+05', '2007-07-10T04:00+05:00'],
    ['2007-07-10T04:00+0500', '2007-07-10T04:00+05:00'],
    ['2007-07-09T18:00:30-05', '2007-07-10T04:00:30+05:00'],
    ['2007-07-10 04:00 +05', '2007-07-10T04:00+05:00'],
    ['2007-07-10 4', '2007-07-10T04:00+05:00'],
    ['2007-07', '2007-07-01T00:00+05:00'],
    ['10/7/2007', '2007-07-10T00:00+05:00'],
    ['10.7.2007 4:00', '2007-07-10T04:00+05:00'],
    ['10/7', '2007-07-10T00:00+05:00'],
    ['10.7.', '2007-07-10T00:00+05:00'],
  ])('by numbers: %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    ['04:00 PKT', '2007-07-08T04:00+05:00'],
    ['4 pm pkt', '2007-07-08T16:00+05:00'],
    ['10 July 2007, 04:00 PKT', '2007-07-10T04:00+05:00'],
    ['Tuesday 10 July 2007, 04:00 PKT', '2007-07-10T04:00+05:00'],
    ['04:00 پاکستانی وقت', '2007-07-08T04:00+05:00'],
    ['10 جولائی 2007، 04:00 پاکستانی وقت', '2007-07-10T04:00+05:00'],
    ['منگل 10 جولائی 2007، 04:00 پاکستانی وقت', '2007-07-10T04:00+05:00'],
    ['04:00 PST', 'unreadable'],
    ['PKT', 'unreadable'],
  ])('may end with the name of the zone: %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    ['10 July 0400', '2007-07-10T04:00+05:00'],
    ['10 July 2007 0400 PKT', '2007-07-10T04:00+05:00'],
    ['2007-07-10 0030', '2007-07-10T00:30+05:00'],
    ['10 July 0460', 'noSuchTime'],
    ['10 July 2008', '2008-07-10T00:00+06:00'],
    ['10 July 1630', 'outside'],
    ['July 0400', 'outside'],
  ])('may have its hour in four digits that are no year: %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it('keeps early years where the axis has them', () => {
    const [start, end] = [Date.parse('0001-01-01T00:00Z'), Date.parse('0500-01-01T00:00Z')];
    const antiquity = { timeZone: 'UTC', zoneNames: [], near: start, start, end };
    expect(readTime('24 August 0079', antiquity)).toBe(Date.parse('0079-08-24T00:00Z'));
  });

  it.each([
    ['Monday 10 July 2007', '2007-07-10'],
    ['mon 10 jul 4:00', '2007-07-10'],
    ['Montag, 10. Juli 2007', '2007-07-10'],
    ['پیر 10 جولائی 2007', '2007-07-10'],
    ['Monday 4:00', '2007-07-08'],
  ])('is told the weekday where it names another: %s', (text, date) => {
    const [year, month, day] = date.split('-').map(Number);
    expect(readTime(text, KARACHI)).toMatchObject({ day: { year, month, day } });
  });

  it('may have a weekday whose letters begin two of them', () => {
    for (const day of ['12 جولائی', '13 جولائی']) expect(read(`جمع ${day}`)).toMatch(/^2007-07-1/);
    expect(readTime('جمع 10 جولائی', KARACHI)).toHaveProperty('day');
  });

  it.each(['', '   ', ' ، '])('is asked for where nothing was typed: %j', (text) => {
    expect(read(text)).toBe('empty');
  });

  it('is one of the zone, with its daylight saving', () => {
    expect(read('6 July 2008 19:50')).toBe('2008-07-06T19:50+06:00');
    expect(read('20:00 UTC')).toBe('2007-07-09T01:00+05:00');
  });

  it.each([
    'soon',
    'Tuesday',
    'Tuesday July 2007',
    'Monday Tuesday 10 July',
    '10',
    '4 o',
    '10 July July',
    '10 20 July',
    'July 10 2007 2008',
    '1/2/3/4',
    '10 July 4.30',
    '10 July 4 5',
    // The hour or the year of a day that has none.
    '10 July 07',
    '10 July 16',
    '4 July 10',
    '10 July 4th',
    'Tuesday 4',
    '4 noon',
    'noon noon',
    'midnight 4:00',
    'afternoon',
    'رات',
    '10 جولائی رات',
    'دوپہر 2',
    '4:00-05',
    '4:00+5',
    '2007-07-10T04:00+99',
    '2007-07-10T04:00+05:60',
  ])('is refused where it says nothing: %j', (text) => {
    expect(read(text)).toBe('unreadable');
  });

  it.each(['31 June 2007', '29 February 2007', '32 July', '13/13/2007', '2007-13', '0 July'])(
    'is refused where there is no such date: %s',
    (text) => {
      expect(read(text)).toBe('noSuchDate');
    },
  );

  it.each([
    '10 July 25:00',
    '4:60',
    '24:01',
    '13 am',
    '13 pm',
    '13:30 pm',
    '0 pm',
    '4.60 am',
    '13.30 pm',
    '10 July 2007 25',
  ])('is refused where no clock shows it: %s', (text) => {
    expect(read(text)).toBe('noSuchTime');
  });

  it('leads nowhere outside the axis, but a month that the axis begins in leads to its beginning', () => {
    expect(read('10 July 1947')).toBe('outside');
    expect(read('2020')).toBe('outside');
    const siege = { ...KARACHI, start: Date.parse('2007-07-03T00:00+05:00') };
    expect(read('July 2007', siege)).toBe('2007-07-03T00:00+05:00');
    expect(read('2007', siege)).toBe('2007-07-03T00:00+05:00');
    expect(read('2 July 2007', siege)).toBe('outside');
  });

  it.each(INTERFACE_LANGUAGES)('may be copied from the clock in %s', async (language) => {
    const say = await loadCatalogue(language);
    const minute = 60_000;
    const instant = fc
      .integer({ min: KARACHI.start / minute, max: KARACHI.end / minute })
      .map((minutes) => minutes * minute);
    prove(
      fc.property(instant, (instant) => {
        const { date, shortDate, time } = clockWords(instant, KARACHI.timeZone, language);
        // An hour that the clock showed twice is understood as the first one.
        const same = (text: string) => Math.abs((readTime(text, KARACHI) as number) - instant);
        expect([0, 60 * minute]).toContain(same(`${date} ${time}`));
        expect([0, 60 * minute]).toContain(same(`${shortDate}, ${time}`));
        for (const zone of KARACHI.zoneNames) {
          expect([0, 60 * minute]).toContain(same(say.clock.sliderValue(date, time, zone)));
        }
      }),
      60,
    );
  });

  it('never throws and never leaves the axis, whatever is typed', () => {
    const typing = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            '10',
            '4',
            '4:00',
            '4.30',
            'July',
            'am',
            'noon',
            '۴',
            '/',
            '-',
            '2007',
            'Z',
            '+05:00',
            '+05',
          ),
        )
        .map((parts) => parts.join(' ')),
    );
    prove(
      fc.property(typing, (text) => {
        const instant = readTime(text, KARACHI);
        if (typeof instant !== 'number') return;
        expect(instant).toBeGreaterThanOrEqual(KARACHI.start);
        expect(instant).toBeLessThanOrEqual(KARACHI.end);
      }),
      400,
    );
  });
});
