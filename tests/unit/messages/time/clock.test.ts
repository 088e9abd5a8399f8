import { describe, expect, it } from 'vitest';
import { clockWords, utcWords } from '#lib/messages/time/clock.ts';

const KARACHI = 'Asia/Karachi';
const beforeDawn = Date.parse('2007-07-10T04:12:59+05:00');

describe('the clock', () => {
  it('reads in the zone of the atlas', () => {
    expect(clockWords(beforeDawn, KARACHI, 'en')).toEqual({
      date: 'Tuesday 10 July 2007',
      shortDate: 'Tue 10 July 2007',
      time: '04:12',
    });
    expect(clockWords(beforeDawn, 'America/New_York', 'en').date).toBe('Monday 9 July 2007');
  });

  it('reads in Urdu, with Latin digits', () => {
    expect(clockWords(beforeDawn, KARACHI, 'ur')).toEqual({
      date: 'منگل 10 جولائی 2007',
      shortDate: 'منگل 10 جولائی 2007',
      time: '04:12',
    });
  });

  it('reads in German', () => {
    expect(clockWords(Date.parse('1989-11-09T22:30Z'), 'Europe/Berlin', 'de')).toEqual({
      date: 'Donnerstag, 9. November 1989',
      shortDate: 'Do, 9. November 1989',
      time: '23:30',
    });
  });

  it('reads English where the interface does not speak the language', () => {
    expect(clockWords(beforeDawn, KARACHI, 'fr').date).toBe('Tuesday 10 July 2007');
  });

  it('follows the daylight saving of Karachi', () => {
    expect(clockWords(Date.parse('2008-07-06T13:50Z'), KARACHI, 'en').time).toBe('19:50');
    expect(clockWords(Date.parse('2007-07-06T13:50Z'), KARACHI, 'en').time).toBe('18:50');
    const jump = Date.parse('2008-06-01T00:00+05:00');
    expect(clockWords(jump - 1, KARACHI, 'en').time).toBe('23:59');
    expect(clockWords(jump, KARACHI, 'en').time).toBe('01:00');
  });

  it('shows midnight as 00:00 of the new day', () => {
    expect(clockWords(Date.parse('2007-07-10T00:00+05:00'), KARACHI, 'en')).toMatchObject({
      date: 'Tuesday 10 July 2007',
      time: '00:00',
    });
  });

  it('reads before 1970 too', () => {
    expect(clockWords(Date.parse('1965-09-06T05:00+05:00'), KARACHI, 'en').date).toBe(
      'Monday 6 September 1965',
    );
  });
});

describe('the line of universal time', () => {
  it('carries its own day', () => {
    expect(utcWords(beforeDawn, 'en')).toBe('9 July 23:12 UTC');
    expect(utcWords(beforeDawn, 'ur')).toBe('9 جولائی 23:12 UTC');
    expect(utcWords(beforeDawn, 'de')).toBe('9. Juli 23:12 UTC');
  });
});
