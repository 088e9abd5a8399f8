import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNight,
  nightfallAt,
  nightsBetween,
  sunAt as stateAt,
  type Place,
} from '#lib/core/time/sun.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import { prove } from '../../prove.ts';

const ISLAMABAD = [73.087, 33.713] as const;
const BERLIN = [13.4, 52.5] as const;
const TROMSO = [18.96, 69.65] as const;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (text: string) => Date.parse(text);

/** Of the years for which the sun is known. */
function sunAt(instant: number, place: Place) {
  const state = stateAt(instant, place);
  if (state === null) throw new Error('the sun of this year is not known');
  return state;
}

const clock = (instant: number | null, zone: string) => {
  const { hour, minute } = wallTime(instant ?? NaN, zone);
  return `${String(hour)}:${String(minute).padStart(2, '0')}`;
};

describe('the sun over a place', () => {
  it('rises at 5:05 over Islamabad on 10 July 2007, give or take two minutes', () => {
    const { night, until } = sunAt(at('2007-07-10T04:12+05:00'), ISLAMABAD);
    expect(night).toBe(true);
    expect(Math.abs((until ?? 0) - at('2007-07-10T05:05+05:00'))).toBeLessThanOrEqual(2 * MINUTE);
  });

  it('tells the sunrise of the next day in the evening', () => {
    const { night, until } = sunAt(at('2007-07-09T23:30+05:00'), ISLAMABAD);
    expect(night).toBe(true);
    expect(clock(until, 'Asia/Karachi')).toMatch(/^5:0\d$/);
    expect(until).toBeGreaterThan(at('2007-07-10T00:00+05:00'));
  });

  it('tells the sunset by day', () => {
    const { night, until } = sunAt(at('2007-12-21T12:00+01:00'), BERLIN);
    expect(night).toBe(false);
    expect(clock(until, 'Europe/Berlin')).toMatch(/^15:5\d$/);
  });

  it('does not rise in a polar night nor set in a polar day', () => {
    expect(sunAt(at('2007-12-21T12:00Z'), TROMSO)).toEqual({ night: true, until: null });
    expect(sunAt(at('2007-06-21T00:00Z'), TROMSO)).toEqual({ night: false, until: null });
  });
});

describe('the sun of years for which it is not known well enough', () => {
  const [day, LONDON] = [24 * HOUR, [-0.09, 51.51] as const];

  it.each(['1666-09-02T20:00Z', '1899-12-31T23:59Z', '2100-01-01T00:00Z'])(
    'is not told: %s',
    (then) => {
      expect(stateAt(at(then), LONDON)).toBeNull();
      expect(nightsBetween(at(then), at(then) + day, LONDON)).toEqual([]);
      expect(nightfallAt(at(then), LONDON)).toBe(0);
    },
  );

  it('is told from 1900 to 2099', () => {
    expect(stateAt(at('1900-01-01T00:00Z'), LONDON)?.night).toBe(true);
    expect(nightsBetween(at('2099-12-30T00:00Z'), at('2099-12-31T00:00Z'), LONDON)).toHaveLength(2);
    expect(nightfallAt(at('2099-12-31T00:00Z'), LONDON)).toBe(1);
  });
});

describe('nightfall', () => {
  it('begins with sunset, grows until it is whole, and is over by sunrise', () => {
    const sunset = sunAt(at('2007-07-10T12:00+05:00'), ISLAMABAD).until ?? NaN;
    const sunrise = sunAt(at('2007-07-10T23:00+05:00'), ISLAMABAD).until ?? NaN;
    expect(nightfallAt(sunset - 5 * MINUTE, ISLAMABAD)).toBe(0);
    expect(nightfallAt(sunrise + 5 * MINUTE, ISLAMABAD)).toBe(0);
    const dusk = [5, 15, 25, 35, 45].map((minutes) =>
      nightfallAt(sunset + minutes * MINUTE, ISLAMABAD),
    );
    expect(dusk).toEqual([...dusk].sort());
    expect(dusk[0]).toBeGreaterThan(0);
    expect(dusk.at(-1)).toBeLessThan(1);
    expect(nightfallAt(sunset + 75 * MINUTE, ISLAMABAD)).toBe(1);
  });

  it('never comes in the bright nights of the north', () => {
    expect(nightfallAt(at('2007-06-21T00:00Z'), TROMSO)).toBe(0);
  });
});

describe('nights on the time axis', () => {
  const start = at('2007-07-03T00:00+05:00');
  const end = at('2007-07-12T00:00+05:00');

  it('are ten in nine days, the first and the last cut at midnight', () => {
    const nights = nightsBetween(start, end, ISLAMABAD);
    expect(nights).toHaveLength(10);
    expect(nights[0]?.start).toBe(start);
    expect(nights.at(-1)?.end).toBe(end);
    for (const night of nights.slice(1, -1)) {
      expect((night.end - night.start) / HOUR).toBeGreaterThan(9.4);
      expect((night.end - night.start) / HOUR).toBeLessThan(10);
    }
  });

  it('are where it is night, at every moment and in every place', () => {
    const place = fc.tuple(fc.integer({ min: -179, max: 180 }), fc.integer({ min: -80, max: 80 }));
    const day = fc.integer({ min: 0, max: 15_000 }).map((days) => days * 24 * HOUR);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    prove(
      fc.property(
        place,
        day,
        fc.integer({ min: 1, max: 100 }),
        share,
        (place, from, hours, part) => {
          const to = from + hours * HOUR;
          const instant = Math.floor(from + part * (to - from - 1));
          const nights = nightsBetween(from, to, place);
          const inside = nights.some((night) => night.start <= instant && instant < night.end);
          // The sun's days touch with a seam of seconds.
          const seam = nights.some((night) =>
            [night.start, night.end].some((edge) => Math.abs(edge - instant) < 2 * MINUTE),
          );
          if (!seam) expect(inside).toBe(isNight(instant, place));
        },
      ),
      300,
    );
  });
});
