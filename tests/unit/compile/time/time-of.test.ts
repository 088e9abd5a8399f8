import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOf, type AuthoredTime } from '#lib/compile/time/time-of.ts';
import { periodOf } from '#lib/compile/time/period.ts';
import { formatInstant } from '#lib/core/time/iso.ts';

const ZONE = 'Asia/Karachi';

function bounds(authored: AuthoredTime, zone = ZONE) {
  const { start, end } = timeOf(authored, zone, (path, message) => {
    throw new Error(`${path}: ${message}`);
  });
  const text = (instant: number | null) =>
    instant === null ? null : formatInstant(instant, zone).replace(/:00([+-]\d\d):00$/, '$1');
  return [start.earliest, start.latest, end.earliest, end.latest].map(text);
}

describe('the table of docs/geodata.md', () => {
  test.each([
    ['2007-07-10T04:00+05:00', '2007-07-10T04+05', '2007-07-10T04+05'],
    ['2007-07-10', '2007-07-10T00+05', '2007-07-11T00+05'],
    ['2007-07', '2007-07-01T00+05', '2007-08-01T00+05'],
    ['2007', '2007-01-01T00+05', '2008-01-01T00+05'],
    ['199X', '1990-01-01T00+05', '2000-01-01T00+05'],
    ['2007-07-10~', '2007-07-09T00+05', '2007-07-12T00+05'],
    ['2007-07-10?', '2007-07-09T00+05', '2007-07-12T00+05'],
    ['2007-07-10%', '2007-07-09T00+05', '2007-07-12T00+05'],
    ['2007-07~', '2007-06-01T00+05', '2007-09-01T00+05'],
    ['2007-01~', '2006-12-01T00+05', '2007-03-01T00+05'],
    ['2007~', '2006-01-01T00+05', '2009-01-01T00+05'],
    ['2008-02', '2008-02-01T00+05', '2008-03-01T00+05'],
    // Daylight saving: Pakistan was at +06:00 in the summer of 2008.
    ['2008-07-10', '2008-07-10T00+06', '2008-07-11T00+06'],
    ['2008', '2008-01-01T00+05', '2009-01-01T00+05'],
  ])('%s as start or end lies from %s to %s', (written, earliest, latest) => {
    expect(bounds({ start: written })).toEqual([earliest, latest, null, null]);
    expect(bounds({ end: written })).toEqual([null, null, earliest, latest]);
  });

  test('what is left out is open', () => {
    expect(bounds({})).toEqual([null, null, null, null]);
    expect(bounds({ start: null, end: null })).toEqual([null, null, null, null]);
  });

  test('start_latest and end_earliest replace one limit', () => {
    expect(
      bounds({ start: '2007-07-03T22:00+05:00', start_latest: '2007-07-04T04:00+05:00' }),
    ).toEqual(['2007-07-03T22+05', '2007-07-04T04+05', null, null]);
    expect(bounds({ start: '2007-07-03', start_latest: '2007-07-04' }).slice(0, 2)).toEqual([
      '2007-07-03T00+05',
      '2007-07-05T00+05',
    ]);
    expect(bounds({ end: '2007-07-11', end_earliest: '2007-07-10' }).slice(2)).toEqual([
      '2007-07-10T00+05',
      '2007-07-12T00+05',
    ]);
  });

  test('the same date-time as start and end lasts that minute, with seconds that second', () => {
    const minute = '2007-07-10T04:00+05:00';
    expect(bounds({ start: minute, end: minute })).toEqual([
      '2007-07-10T04+05',
      '2007-07-10T04+05',
      '2007-07-10T04:01+05:00',
      '2007-07-10T04:01+05:00',
    ]);
    const second = '2007-07-10T04:00:07+05:00';
    expect(bounds({ start: second, end: second }).slice(2)).toEqual([
      '2007-07-10T04:00:08+05:00',
      '2007-07-10T04:00:08+05:00',
    ]);
  });

  test.each(['2007-07-10', '2007-07', '2007', '2007-07-10~'])(
    'with an exact start, an end of %s lies after that minute',
    (end) => {
      expect(bounds({ start: '2007-07-10T04:00+05:00', end })[2]).toBe('2007-07-10T04:01+05:00');
    },
  );

  test('an exact start in the last minute of a day still has an end within the day', () => {
    const [, , earliest, latest] = bounds({ start: '2007-07-10T23:59+05:00', end: '2007-07-10' });
    expect([earliest, latest]).toEqual(['2007-07-11T00+05', '2007-07-11T00+05']);
  });

  test('a day is as long as the clocks of the zone make it', () => {
    // In 2025 Berlin sprang forward on 30 March: that day has 23 hours.
    const period = periodOf('2025-03-30', 'Europe/Berlin');
    if (typeof period === 'string') throw new Error(period);
    expect(period.latest - period.earliest).toBe(23 * 3_600_000);
  });
});

const two = (value: number) => String(value).padStart(2, '0');
const date = fc
  .record({
    year: fc.integer({ min: 1850, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.integer({ min: 1, max: 3 }),
    mark: fc.constantFrom('', '~', '?', '%'),
  })
  .map(({ year, month, day, precision, mark }) => {
    const whole = `${String(year)}-${two(month)}-${two(day)}`;
    return whole.slice(0, [4, 7, 10][precision - 1]) + mark;
  });
const zone = fc.constantFrom('Asia/Karachi', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu');

describe('of any dates', () => {
  test('no limit comes after its partner', () => {
    fc.assert(
      fc.property(fc.option(date), fc.option(date), zone, (start, end, timeZone) => {
        const time = timeOf({ start, end }, timeZone, () => undefined);
        for (const { earliest, latest } of [time.start, time.end]) {
          expect(earliest === null).toBe(latest === null);
          expect(earliest ?? 0).toBeLessThanOrEqual(latest ?? 0);
        }
      }),
    );
  });

  test('a marked date contains the plain one, and a month its days', () => {
    fc.assert(
      fc.property(date, zone, (written, timeZone) => {
        const read = (text: string) => {
          const period = periodOf(text, timeZone);
          if (typeof period === 'string') throw new Error(period);
          return period;
        };
        const plain = written.replace(/[~?%]$/, '');
        const inner = read(plain);
        const wider = [
          read(written),
          read(`${plain}~`),
          read(plain.slice(0, 7)),
          read(plain.slice(0, 4)),
        ];
        for (const outer of wider) {
          expect(outer.earliest).toBeLessThanOrEqual(inner.earliest);
          expect(outer.latest).toBeGreaterThanOrEqual(inner.latest);
        }
        expect(read(`${plain}~`).earliest).toBeLessThan(inner.earliest);
      }),
    );
  });

  test('an end is refused exactly when nothing can lie between start and end', () => {
    fc.assert(
      fc.property(date, date, (start, end) => {
        const refused: string[] = [];
        const time = timeOf({ start, end }, ZONE, (path) => refused.push(path));
        expect(refused).toEqual(
          (time.end.latest ?? 0) <= (time.start.earliest ?? 0) ? ['end'] : [],
        );
      }),
    );
  });
});
