import { parseInstant } from '#lib/core/time/iso.ts';
import { UsageError } from './command.ts';
import { shown } from './one-line.ts';

/** The day that an instant falls on in a zone. */
export function dayIn(timeZone: string, instant: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
}

/** @throws UsageError when it is no day */
export function checkIsDay(day: string): void {
  if (typeof parseInstant(`${day}T00:00Z`) !== 'number') {
    throw new UsageError(`--date "${shown(day)}" is not a day such as 2007-07-10`);
  }
}
