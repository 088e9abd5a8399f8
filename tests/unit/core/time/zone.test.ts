import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '#lib/core/time/iso.ts';
import { instantOf, offsetAt, skipOver, wallTime } from '#lib/core/time/zone.ts';
import { prove } from '../../prove.ts';
import { instantOfOurTime, wall, zone } from './zones.ts';

const at = (text: string) => Date.parse(text);

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

describe('a wall time that was skipped', () => {
  it.each([
    ['Europe/Berlin', '2024-03-31T02:30', '2024-03-31T02:00', '2024-03-31T03:00'],
    ['Asia/Karachi', '2008-06-01T00:00', '2008-06-01T00:00', '2008-06-01T01:00'],
    ['Asia/Karachi', '2008-06-01T00:59:59', '2008-06-01T00:00', '2008-06-01T01:00'],
    ['Australia/Lord_Howe', '2023-10-01T02:10', '2023-10-01T02:00', '2023-10-01T02:30'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T00:00', '2011-12-31T00:00'],
  ])('in %s at %s: clocks went from %s to %s', (timeZone, skipped, from, to) => {
    expect(skipOver(wall(skipped), timeZone)).toEqual({ from: wall(from), to: wall(to) });
  });

  it('is none that a clock showed', () => {
    prove(
      fc.property(instantOfOurTime, zone, (instant, timeZone) => {
        expect(skipOver(wallTime(instant, timeZone), timeZone)).toBeNull();
      }),
    );
  });
});
