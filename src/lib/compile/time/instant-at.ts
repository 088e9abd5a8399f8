import type { Instant } from '#lib/core/time/interval.ts';
import type { Report } from '../problem.ts';
import { periodOf } from './period.ts';

/**
 * The instant that a time of `atlas.json` names: a date-time itself, a day its first moment.
 * Null after reporting one that is unreadable or vague.
 */
export function instantAt(
  text: string | undefined,
  path: string,
  timeZone: string,
  report: Report,
): Instant | null {
  if (text === undefined) return null;
  const period = periodOf(text, timeZone);
  if (typeof period === 'string') {
    report(path, period);
    return null;
  }
  if (/[~?%X]/.test(text)) {
    report(path, `"${text}" is vague; an exact day or date-time is needed here`);
    return null;
  }
  return period.earliest;
}
