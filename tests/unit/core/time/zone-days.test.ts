import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '#lib/core/time/iso.ts';
import { addDays, DAY, startOfDay, wallTime } from '#lib/core/time/zone.ts';
import { prove } from '../../prove.ts';
import { instant, instantOfOurTime, wall, zone } from './zones.ts';

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
