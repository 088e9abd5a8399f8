import { describe, expect, it } from 'vitest';
import { periodOf } from '#lib/compile/time/period.ts';

const KARACHI = 'did not exist in Asia/Karachi: clocks went from 00:00 to 01:00';

describe('a time that clocks skipped', () => {
  it.each([
    ['Asia/Karachi', '2008-06-01T00:30+05:00', KARACHI],
    ['Asia/Karachi', '2008-06-01T00:30+06:00', KARACHI],
    ['Asia/Karachi', '2008-06-01T00:00+05:00', KARACHI],
    ['Asia/Karachi', '2008-06-01T00:30', KARACHI],
    [
      'Pacific/Apia',
      '2011-12-30T12:00+14:00',
      'did not exist in Pacific/Apia: clocks went from 2011-12-30 00:00 to 2011-12-31 00:00',
    ],
  ])('is told of in %s for %s', (timeZone, text, fault) => {
    expect(periodOf(text, timeZone)).toBe(`"${text}" ${fault}; write a time before or after that`);
  });

  it('is not confused with a wrong offset', () => {
    expect(periodOf('2008-06-01T01:00+05:00', 'Asia/Karachi')).toBe(
      '"2008-06-01T01:00+05:00" has the wrong offset for that day; it was +06:00 in Asia/Karachi',
    );
    expect(periodOf('2008-06-01T00:30Z', 'Asia/Karachi')).toBe(
      '"2008-06-01T00:30Z" has the wrong offset for that day; it was +06:00 in Asia/Karachi',
    );
  });

  it.each(['2008-05-31T23:59+05:00', '2008-06-01T01:00+06:00'])('ends at its edges: %s', (text) => {
    expect(periodOf(text, 'Asia/Karachi')).toMatchObject({ earliest: Date.parse(text) });
  });
});

describe('a time without its offset', () => {
  it.each([
    ['2008-07-10T04:00', '2008-07-10T04:00+06:00'],
    ['2007-07-10T04:00:00', '2007-07-10T04:00:00+05:00'],
    ['1900-01-01T00:00', '1900-01-01T00:00+04:28'],
  ])('%s: the author is told to write %s, which is then taken', (text, meant) => {
    expect(periodOf(text, 'Asia/Karachi')).toBe(
      `"${text}" lacks its offset from UTC; write ${meant}`,
    );
    expect(periodOf(meant, 'Asia/Karachi')).toMatchObject({ earliest: Date.parse(meant) });
  });
});
