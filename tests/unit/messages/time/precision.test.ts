import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UncertainInterval } from '#lib/core/time/interval.ts';
import type { CalendarUnit } from '#lib/messages/catalogue/time.ts';
import { de } from '#lib/messages/de.ts';
import { en } from '#lib/messages/en.ts';
import { timeInWords } from '#lib/messages/time/in-words.ts';
import { startOfUnit } from '#lib/messages/time/limits.ts';
import { shortTime } from '#lib/messages/time/short.ts';
import { ur } from '#lib/messages/ur.ts';

const zone = fc.constantFrom('Asia/Karachi', 'Europe/Berlin', 'America/St_Johns', 'UTC');
const catalogue = fc.constantFrom(en, ur, de);
const instant = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2030, 0) });
const limit = fc.option(instant);
const listDay = fc.option(instant);

/** Any four limits in an order that makes sense, any of them missing. */
const anyInterval: fc.Arbitrary<UncertainInterval> = fc
  .tuple(limit, limit, limit, limit)
  .map((limits) => {
    const sorted = limits.filter((value) => value !== null).sort((a, b) => a - b);
    const [a, b, c, d] = limits.map((value) => (value === null ? null : (sorted.shift() ?? null)));
    return {
      start: { earliest: a ?? null, latest: b ?? null },
      end: { earliest: c ?? null, latest: d ?? null },
    };
  });

/** Limits at the edges of units of the calendar, never closer than one unit. */
function limitsOf(unit: CalendarUnit, timeZone: string): fc.Arbitrary<UncertainInterval> {
  const steps = fc.integer({ min: 1, max: 40 });
  return fc.tuple(instant, steps, fc.integer({ min: 0, max: 40 }), steps).map(([from, a, b, c]) => {
    const first = startOfUnit(unit, from, timeZone);
    const edge = (count: number) => startOfUnit(unit, first, timeZone, count);
    return {
      start: { earliest: first, latest: edge(a) },
      end: { earliest: edge(b), latest: edge(Math.max(a, b) + c) },
    };
  });
}

const CLOCK = /\d:\d/;
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  ['en-GB', 'ur-PK', 'de-DE'].map((locale) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2007, month, 15),
    ),
  ),
).flat();
const NAMED_MONTH = new RegExp(`${CLOCK.source}|${MONTHS.join('|')}`);
/** A day, and not a year, before the name of a month. */
const NAMED_DAY = new RegExp(`${CLOCK.source}|(?<!\\d)\\d{1,2}\\.? (${MONTHS.join('|')})`);

describe('words for uncertain times', () => {
  it('exist for every interval there can be', () => {
    fc.assert(
      fc.property(anyInterval, zone, catalogue, listDay, (time, timeZone, words, day) => {
        for (const said of [
          timeInWords(time, timeZone, words),
          shortTime(time, timeZone, words, day),
        ]) {
          expect(said).not.toBe('');
          expect(said).not.toMatch(/undefined|null|NaN/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['day', CLOCK],
    ['month', NAMED_DAY],
    ['year', NAMED_MONTH],
  ] as const)('never say more than limits that are each known to a %s', (unit, finer) => {
    const intervals = zone.chain((timeZone) =>
      limitsOf(unit, timeZone).map((time) => ({ time, timeZone })),
    );
    fc.assert(
      fc.property(intervals, catalogue, listDay, ({ time, timeZone }, words, day) => {
        expect(timeInWords(time, timeZone, words)).not.toMatch(finer);
        expect(shortTime(time, timeZone, words, day)).not.toMatch(finer);
      }),
      { numRuns: 100 },
    );
  });
});
