import fc from 'fast-check';
import type { WallTime } from '#lib/core/time/zone.ts';

/** Zones with daylight saving, with a skipped day and with odd offsets, east and west. */
export const ZONES = [
  'UTC',
  'Asia/Karachi',
  'Europe/Berlin',
  'America/New_York',
  'America/Toronto',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
] as const;

export const zone = fc.constantFrom(...ZONES);

/** Instants of the years 1000 to 2999, to the millisecond. */
export const instant = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(2999, 11, 31) });

/** Instants about the changes of the zones above, to the second. */
export const instantOfOurTime = fc
  .integer({ min: Date.UTC(1880, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000);

/** Reads `2007-07-10T04:00:00`; what is left out is 0. */
export function wall(text: string): WallTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text
    .split(/[-T:]/)
    .map(Number);
  return { year, month, day, hour, minute, second };
}
