import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '#lib/core/time/iso.ts';
import {
  addDays,
  DAY,
  instantOf,
  offsetAt,
  startOfDay,
  wallTime,
  type WallTime,
} from '#lib/core/time/zone.ts';
import { prove } from '../../prove.ts';
import { instant, instantOfOurTime, zone } from './zones.ts';

const at = (text: string) => Date.parse(text);

function wall(text: string): WallTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text
    .split(/[-T:]/)
    .map(Number);
  return { year, month, day, hour, minute, second };
}

describe('the calendar and clock of a zone', () => {
  it.each([
    ['Asia/Karachi', '2007-07-09T23:00:00Z', '2007-07-10T04:00:00', 300],
    ['Asia/Karachi', '2002-07-01T00:00:00Z', '2002-07-01T06:00:00', 360],
    ['Asia/Karachi', '2008-07-10T00:00:00Z', '2008-07-10T06:00:00', 360],
    ['Asia/Karachi', '2009-07-10T00:00:00Z', '2009-07-10T06:00:00', 360],
    ['Asia/Karachi', '2010-07-10T00:00:00Z', '2010-07-10T05:00:00', 300],
    ['Europe/Berlin', '1989-11-09T17:53:00Z', '1989-11-09T18:53:00', 60],
    ['America/New_York', '2001-09-11T12:46:30Z', '2001-09-11T08:46:30', -240],
    ['Asia/Kathmandu', '2015-04-25T06:11:00Z', '2015-04-25T11:56:00', 345],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29T23:59:59', -600],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31T00:00:00', 840],
  ])('%s shows at %s %s', (timeZone, instantText, wallText, minutes) => {
    expect(wallTime(at(instantText), timeZone)).toEqual(wall(wallText));
    expect(offsetAt(at(instantText), timeZone)).toBe(minutes);
  });

  it('is to the second before there were zones, when places kept the time of their sun', () => {
    expect(wallTime(at('1900-01-01T00:00:00Z'), 'Asia/Karachi')).toEqual(
      wall('1900-01-01T04:28:12'),
    );
    expect(offsetAt(at('1900-01-01T00:00:00Z'), 'Asia/Karachi')).toBeCloseTo(268.2, 9);
  });

  it('counts years before the year 1 on below it', () => {
    expect(wallTime(at('-000043-03-15T12:00:00Z'), 'UTC')).toEqual({
      ...wall('0-03-15T12:00:00'),
      year: -43,
    });
    expect(instantOf({ year: -43, month: 3, day: 15 }, 'UTC')).toBe(at('-000043-03-15T00:00:00Z'));
    expect(instantOf({ year: 79, month: 8, day: 24 }, 'UTC')).toBe(at('0079-08-24T00:00:00Z'));
  });

  it('is refused for a zone that does not exist', () => {
    expect(() => wallTime(0, 'Nowhere/Land')).toThrow(RangeError);
    expect(() => wallTime(NaN, 'UTC')).toThrow(RangeError);
  });
});

describe('the instant of a wall time', () => {
  it('is one at which the clock shows it, the first where it came twice', () => {
    prove(
      fc.property(instantOfOurTime, zone, (instant, timeZone) => {
        const shown = wallTime(instant, timeZone);
        const found = instantOf(shown, timeZone);
        expect(wallTime(found, timeZone)).toEqual(shown);
        expect(found).toBeLessThanOrEqual(instant);
        if (found !== instant) {
          expect(offsetAt(found, timeZone)).toBeGreaterThan(offsetAt(instant, timeZone));
        }
      }),
      400,
    );
  });

  it.each([
    ['Europe/Berlin', '2024-10-27T02:30:00', '2024-10-27T02:30+02:00'],
    ['Asia/Karachi', '2008-10-31T23:30:00', '2008-10-31T23:30+06:00'],
    ['America/New_York', '2007-11-04T01:59:00', '2007-11-04T01:59-04:00'],
  ])('in %s, %s came twice: the first was %s', (timeZone, wallText, first) => {
    expect(formatInstant(instantOf(wall(wallText), timeZone), timeZone)).toBe(first);
  });

  it.each([
    ['Europe/Berlin', '2024-03-31T02:30:00', '2024-03-31T03:30+02:00'],
    ['America/New_York', '2007-03-11T02:15:00', '2007-03-11T03:15-04:00'],
    ['Asia/Karachi', '2008-06-01T00:30:00', '2008-06-01T01:30+06:00'],
    ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-31T12:00+14:00'],
  ])('in %s, %s was skipped: as far after the jump it was %s', (timeZone, wallText, after) => {
    expect(formatInstant(instantOf(wall(wallText), timeZone), timeZone)).toBe(after);
  });

  it('needs no time of day: a day alone means its midnight', () => {
    expect(instantOf({ year: 2007, month: 7, day: 10 }, 'Asia/Karachi')).toBe(
      at('2007-07-09T19:00:00Z'),
    );
  });
});

describe('the first moment of a day', () => {
  it.each([
    ['Asia/Karachi', '2007-07-10', '2007-07-10T00:00+05:00'],
    ['Asia/Karachi', '2002-04-07', '2002-04-07T01:00+06:00'],
    ['Asia/Karachi', '2008-06-01', '2008-06-01T01:00+06:00'],
    ['Asia/Karachi', '2009-04-15', '2009-04-15T01:00+06:00'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00-02:00'],
    ['America/Toronto', '1919-03-31', '1919-03-31T00:30-04:00'],
    ['Pacific/Apia', '2011-12-31', '2011-12-31T00:00+14:00'],
    ['Pacific/Apia', '2011-12-30', '2011-12-31T00:00+14:00'],
  ])('in %s of %s is %s', (timeZone, day, first) => {
    expect(formatInstant(startOfDay(wall(day), timeZone), timeZone)).toBe(first);
  });

  it('belongs to that day, and the moment before it does not', () => {
    prove(
      fc.property(instantOfOurTime, zone, (instant, timeZone) => {
        const { year, month, day } = wallTime(instant, timeZone);
        const start = startOfDay({ year, month, day }, timeZone);
        expect(wallTime(start, timeZone)).toMatchObject({ year, month, day });
        expect(wallTime(start - 1, timeZone).day).not.toBe(day);
      }),
    );
  });
});

describe('days of the calendar', () => {
  it.each([
    ['2007-07-31', 1, '2007-08-01'],
    ['2008-02-28', 1, '2008-02-29'],
    ['2007-02-28', 1, '2007-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2007-01-01', -1, '2006-12-31'],
    ['2007-07-10', 0, '2007-07-10'],
  ])('%s and %i more make %s', (day, days, later) => {
    const { year, month, day: date } = wall(later);
    expect(addDays(wall(day), days)).toEqual({ year, month, day: date });
  });

  it('are a day of 24 hours apart by the clock of UTC', () => {
    prove(
      fc.property(instant, fc.integer({ min: -5000, max: 5000 }), (instant, days) => {
        const { year, month, day } = wallTime(instant, 'UTC');
        const start = startOfDay({ year, month, day }, 'UTC');
        const later = startOfDay(addDays({ year, month, day }, days), 'UTC');
        expect(later - start).toBe(days * DAY);
      }),
    );
  });
});
