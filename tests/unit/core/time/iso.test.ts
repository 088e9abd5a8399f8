import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatInstant,
  formatOffset,
  IsoProblem,
  parseInstant,
  writtenOffset,
} from '#lib/core/time/iso.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import { prove } from '../../prove.ts';
import { instant, instantOfOurTime, zone } from './zones.ts';

const problemOf = (text: string) => {
  const problem = parseInstant(text);
  return problem instanceof IsoProblem ? problem.message : null;
};

describe('reading a date-time', () => {
  it.each([
    ['2007-07-10T04:00+05:00', '2007-07-09T23:00:00.000Z'],
    ['2008-07-10T04:00+06:00', '2008-07-09T22:00:00.000Z'],
    ['2007-07-10T04:00:59+05:00', '2007-07-09T23:00:59.000Z'],
    ['2007-07-10T04:00:00.5+05:00', '2007-07-09T23:00:00.500Z'],
    ['2007-07-10T04:00:00.007Z', '2007-07-10T04:00:00.007Z'],
    ['2001-09-11T08:46:30-04:00', '2001-09-11T12:46:30.000Z'],
    ['2000-02-29T23:59-00:30', '2000-03-01T00:29:00.000Z'],
    ['0000-02-29T12:00Z', '0000-02-29T12:00:00.000Z'],
    ['0079-08-24T13:00+00:58', '0079-08-24T12:02:00.000Z'],
  ])('%s is %s', (text, utc) => {
    expect(parseInstant(text)).toBe(Date.parse(utc));
  });

  it.each([
    ['2007-13-10T04:00+05:00', 'has no month 13'],
    ['2007-00-10T04:00+05:00', 'has no month 0'],
    ['2007-02-30T04:00+05:00', 'that month has no day 30'],
    ['2007-02-29T04:00+05:00', 'that month has no day 29'],
    ['1900-02-29T04:00+05:00', 'that month has no day 29'],
    ['2007-06-31T04:00+05:00', 'that month has no day 31'],
    ['2007-07-00T04:00+05:00', 'that month has no day 0'],
    ['2007-07-10T24:00+05:00', 'write 00:00 of the next day'],
    ['2007-07-10T25:00+05:00', 'hours run from 00:00 to 23:59'],
    ['2007-07-10T04:60+05:00', 'no such time of day'],
    ['2007-07-10T04:00:60+05:00', 'has no second 60'],
    ['2007-07-10T04:00', 'lacks its offset from UTC; add it, such as +05:00 or Z'],
    ['2007-07-10T04:00:30', 'lacks its offset'],
    ['2007-07-10T04:00+16:00', 'has no such offset'],
    ['2007-07-10T04:00+05:60', 'has no such offset'],
    ['2007-07-10', 'is not a date-time; write it like 2007-07-10T04:30+05:00'],
    ['2007-07-10 04:00+05:00', 'is not a date-time'],
    ['2007-07-10T04:00+0500', 'is not a date-time'],
    ['2007-7-10T04:00+05:00', 'is not a date-time'],
    ['2007-07-10T04:00+05:00 ', 'is not a date-time'],
    ['2007-07-10t04:00z', 'is not a date-time'],
    ['next Tuesday', 'is not a date-time'],
    ['', 'is not a date-time'],
  ])('refuses %j and says why: it %s', (text, reason) => {
    expect(problemOf(text)).toContain(reason);
    expect(problemOf(text)).toContain(`"${text}"`);
  });

  it('never throws, whatever the text', () => {
    prove(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseInstant(text)).toBeInstanceOf(IsoProblem);
      }),
    );
  });

  it('tells the offset that was written', () => {
    expect(writtenOffset('2007-07-10T04:00+05:00')).toBe(300);
    expect(writtenOffset('2007-07-10T04:00-00:30')).toBe(-30);
    expect(writtenOffset('2007-07-10T04:00Z')).toBe(0);
    expect(writtenOffset('2007-07-10T04:00')).toBeNull();
    expect(writtenOffset('2007-07-10')).toBeNull();
  });
});

describe('writing an instant', () => {
  it.each([
    ['2007-07-09T23:00:00Z', 'Asia/Karachi', '2007-07-10T04:00+05:00'],
    ['2008-07-09T22:00:00Z', 'Asia/Karachi', '2008-07-10T04:00+06:00'],
    ['2007-07-09T23:00:05Z', 'Asia/Karachi', '2007-07-10T04:00:05+05:00'],
    ['2007-07-09T23:00:00.040Z', 'Asia/Karachi', '2007-07-10T04:00:00.040+05:00'],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31T23:59:59.999+00:00'],
    ['2001-09-11T12:46:30Z', 'America/New_York', '2001-09-11T08:46:30-04:00'],
    ['1900-01-01T00:00:00Z', 'Asia/Karachi', '1900-01-01T04:28+04:28'],
    // Midnight by the sun of Karachi, 4:28:12 ahead: by +04:28 it would be the day before.
    ['1899-12-31T19:31:48Z', 'Asia/Karachi', '1900-01-01T00:00:48+04:29'],
    ['1899-12-31T19:31:47Z', 'Asia/Karachi', '1899-12-31T23:59:47+04:28'],
    ['0079-08-24T12:00:00Z', 'UTC', '0079-08-24T12:00+00:00'],
    // Two seconds before the zone's clocks left the time of the sun, which ran 3:58 ahead.
    ['1883-11-18T16:59:59Z', 'America/New_York', '1883-11-18T12:03:59-04:56'],
  ])('%s in %s is %s', (utc, timeZone, text) => {
    expect(formatInstant(Date.parse(utc), timeZone)).toBe(text);
  });

  it('loses nothing: reading it again gives the same instant', () => {
    prove(
      fc.property(fc.oneof(instant, instantOfOurTime), zone, (instant, timeZone) => {
        expect(parseInstant(formatInstant(instant, timeZone))).toBe(instant);
      }),
      400,
    );
  });

  it('tells the day of the zone', () => {
    prove(
      fc.property(fc.oneof(instant, instantOfOurTime), zone, (instant, timeZone) => {
        const { year, month, day } = wallTime(instant, timeZone);
        const [written = ''] = formatInstant(instant, timeZone).split('T');
        expect(written.split('-').map(Number)).toEqual([year, month, day]);
      }),
      400,
    );
  });

  it.each([
    [0, '+00:00'],
    [300, '+05:00'],
    [345, '+05:45'],
    [-30, '-00:30'],
    [-296.03, '-04:56'],
    [268.2, '+04:28'],
  ])('gives %f minutes east as %s', (minutes, text) => {
    expect(formatOffset(minutes)).toBe(text);
  });
});
