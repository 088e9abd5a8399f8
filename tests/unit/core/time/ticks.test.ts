import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '#lib/core/time/iso.ts';
import { ticksBetween, type Tick } from '#lib/core/time/ticks.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import { prove } from '../../prove.ts';
import { instantOfOurTime } from './zones.ts';

/** Zones that move their clocks by whole hours, some of them at midnight. */
const zone = fc.constantFrom('UTC', 'Asia/Karachi', 'Europe/Berlin', 'America/Sao_Paulo');

const HOUR = 3_600_000;
/** From two minutes to centuries, as many short ones as long ones. */
const length = fc.double({ min: -1.5, max: 6.5, noNaN: true }).map((log) => HOUR * 10 ** log);

const stretch = fc.record({
  start: instantOfOurTime,
  length,
  zone,
  most: fc.double({ min: 1, max: 20, noNaN: true }),
});

function labels(ticks: readonly Tick[], timeZone: string): string[] {
  return ticks.filter(({ major }) => major).map(({ instant }) => formatInstant(instant, timeZone));
}

const between = (start: string, end: string, timeZone: string, most: number) =>
  ticksBetween(Date.parse(start), Date.parse(end), timeZone, most);

describe('the ticks of the time axis', () => {
  it('label the days of nine days, with their hours between', () => {
    const start = '2007-07-03T00:00+05:00';
    const ticks = between(start, '2007-07-12T00:00+05:00', 'Asia/Karachi', 9);
    expect(labels(ticks, 'Asia/Karachi')).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10, 11].map(
        (day) => `2007-07-${String(day).padStart(2, '0')}T00:00+05:00`,
      ),
    );
    expect(new Set(ticks.map(({ unit }) => unit))).toEqual(new Set(['day', 'hour']));
    expect(ticks.filter(({ unit }) => unit === 'hour')).toHaveLength(9 * 3);
  });

  it('label the years of half a century in round numbers', () => {
    const ticks = between('1965-01-01T00:00Z', '2016-01-01T00:00Z', 'UTC', 6);
    expect(labels(ticks, 'UTC').map((text) => text.slice(0, 4))).toEqual([
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
    ]);
    expect(new Set(ticks.map(({ unit }) => unit))).toEqual(new Set(['decade', 'year']));
  });

  it('on a phone label every twentieth year of half a century, and rule the decades between', () => {
    const ticks = between('1965-01-01T00:00Z', '2016-01-01T00:00Z', 'UTC', 4);
    const year = ({ instant }: Tick) => formatInstant(instant, 'UTC').slice(0, 4);
    expect(ticks.map((tick) => year(tick) + (tick.major ? '!' : ''))).toEqual([
      '1970',
      '1980!',
      '1990',
      '2000!',
      '2010',
    ]);
  });

  it('rule decades only where they fall into step with the labels', () => {
    prove(
      fc.property(stretch, ({ start, length, zone, most }) => {
        const ticks = ticksBetween(start, start + length, zone, most);
        const units = new Set(ticks.map(({ unit }) => unit));
        if (!units.has('decade') || units.size > 1) return;
        const years = ticks.map(({ instant }) => wallTime(instant, zone).year);
        const gaps = years.slice(1).map((year, index) => year - (years[index] ?? year));
        expect(new Set(gaps).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('label quarters from January on, whatever month the axis begins in', () => {
    const ticks = between('2007-02-15T00:00Z', '2008-02-15T00:00Z', 'UTC', 4);
    expect(labels(ticks, 'UTC').map((text) => text.slice(0, 7))).toEqual([
      '2007-04',
      '2007-07',
      '2007-10',
      '2008-01',
    ]);
  });

  it('label centuries where decades would be too many', () => {
    const ticks = between('1066-01-01T00:00Z', '2016-01-01T00:00Z', 'UTC', 10);
    expect(labels(ticks, 'UTC').map((text) => text.slice(0, 4))).toEqual(
      Array.from({ length: 10 }, (_, index) => String(1100 + index * 100)),
    );
  });

  it('begin each day where the zone does, when a day had 23 hours and when it had 25', () => {
    const spring = between('2024-03-30T00:00+01:00', '2024-04-02T00:00+02:00', 'Europe/Berlin', 3);
    expect(labels(spring, 'Europe/Berlin')).toEqual([
      '2024-03-30T00:00+01:00',
      '2024-03-31T00:00+01:00',
      '2024-04-01T00:00+02:00',
    ]);
    const autumn = between('2024-10-26T00:00+02:00', '2024-10-29T00:00+01:00', 'Europe/Berlin', 3);
    expect(labels(autumn, 'Europe/Berlin')).toEqual([
      '2024-10-26T00:00+02:00',
      '2024-10-27T00:00+02:00',
      '2024-10-28T00:00+01:00',
    ]);
  });

  it('pass over an hour that the clock skipped', () => {
    const ticks = between('2008-05-31T22:00+05:00', '2008-06-01T04:00+06:00', 'Asia/Karachi', 6);
    expect(labels(ticks, 'Asia/Karachi').map((text) => text.slice(11, 16))).toEqual([
      '22:00',
      '23:00',
      '01:00',
      '02:00',
      '03:00',
    ]);
  });

  it('label minutes where the axis shows minutes, and quarters of an hour where it shows hours', () => {
    const timesOf = (end: string, most: number) =>
      labels(between('2007-07-10T03:52+05:00', end, 'Asia/Karachi', most), 'Asia/Karachi').map(
        (text) => text.slice(11, 16),
      );
    expect(timesOf('2007-07-10T03:57+05:00', 10)).toEqual([
      '03:52',
      '03:53',
      '03:54',
      '03:55',
      '03:56',
    ]);
    expect(timesOf('2007-07-10T04:12+05:00', 6)).toEqual(['03:55', '04:00', '04:05', '04:10']);
    expect(timesOf('2007-07-10T05:00+05:00', 6)).toEqual(['04:00', '04:15', '04:30', '04:45']);
  });

  it('lie inside, in order, each once, with no more labels than asked for', () => {
    prove(
      fc.property(stretch, ({ start, length, zone, most }) => {
        const ticks = ticksBetween(start, start + length, zone, most);
        const instants = ticks.map(({ instant }) => instant);
        expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
        expect(instants.every((instant) => instant >= start && instant < start + length)).toBe(
          true,
        );
        expect(labels(ticks, zone).length).toBeLessThanOrEqual(most);
        expect(ticks.length).toBeLessThan(200);
      }),
      80,
    );
  });

  it('stand at the first moment of their unit in the zone', () => {
    prove(
      fc.property(stretch, ({ start, length, zone, most }) => {
        for (const { instant, unit } of ticksBetween(start, start + length, zone, most)) {
          const now = wallTime(instant, zone);
          const before = wallTime(instant - 1, zone);
          if (unit === 'minute') expect(now.second).toBe(0);
          else if (unit === 'hour') expect(now).toMatchObject({ minute: 0, second: 0 });
          else expect(before.day).not.toBe(now.day);
          if (!['minute', 'hour', 'day'].includes(unit)) expect(now.day).toBe(1);
          if (unit === 'year' || unit === 'decade') expect(now.month).toBe(1);
          if (unit === 'decade') expect(now.year % 10).toBe(0);
        }
      }),
      80,
    );
  });

  it('are never missing: half a day already has several', () => {
    prove(
      fc.property(stretch, ({ start, length, zone }) => {
        fc.pre(length > 12 * HOUR);
        expect(ticksBetween(start, start + length, zone, 12).length).toBeGreaterThan(1);
      }),
      50,
    );
  });
});
