import type { Bound, Instant, UncertainInterval } from '#lib/core/time/interval.ts';
import type { Report } from '../problem.ts';
import { periodOf, type Period } from './period.ts';

/** The four bounds as an author writes them. */
export interface AuthoredTime {
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  readonly start_latest?: string | null | undefined;
  readonly end_earliest?: string | null | undefined;
}

const OPEN: Bound = { earliest: null, latest: null };

/**
 * The uncertain interval that the four bounds make, by the table in `docs/geodata.md`. Reports
 * unreadable and contradictory bounds; an unreadable one counts as open.
 */
export function timeOf(
  authored: AuthoredTime,
  timeZone: string,
  report: Report,
): UncertainInterval {
  const read = (name: keyof AuthoredTime): Period | null => {
    const text = authored[name];
    if (text === null || text === undefined) return null;
    const period = periodOf(text, timeZone);
    if (typeof period !== 'string') return period;
    report(name, period);
    return null;
  };
  const start = read('start');
  const end = read('end');
  const startLatest = read('start_latest');
  const endEarliest = read('end_earliest');
  if (startLatest !== null && (authored.start ?? null) === null) {
    report('start_latest', 'stands without start; write the earlier limit as start');
  }
  if (endEarliest !== null && (authored.end ?? null) === null) {
    report('end_earliest', 'stands without end; write the later limit as end');
  }

  const lasting = end === null ? null : endAfter(end, startLatest === null ? start : null);
  const time: UncertainInterval = {
    start: start === null ? OPEN : bound(start.earliest, startLatest?.latest ?? start.latest),
    end: lasting === null ? OPEN : bound(endEarliest?.earliest ?? lasting.earliest, lasting.latest),
  };
  reportContradictions(time, authored, report);
  return time;
}

type Limits = Pick<Period, 'earliest' | 'latest'>;

const bound = (earliest: Instant, latest: Instant): Limits => ({ earliest, latest });

/** The end once it is known to lie after an exact start. */
function endAfter(end: Period, start: Period | null): Limits {
  if (start === null || start.moment === null) return end;
  const sameMoment = end.moment !== null && end.earliest === start.earliest;
  if (sameMoment) {
    const instant = start.earliest + Math.min(start.moment, end.moment ?? start.moment);
    return bound(instant, instant);
  }
  const within = end.earliest <= start.earliest && start.earliest < end.latest;
  if (!within) return end;
  return bound(Math.min(start.earliest + start.moment, end.latest), end.latest);
}

function reportContradictions(
  { start, end }: UncertainInterval,
  authored: AuthoredTime,
  report: Report,
): void {
  const after = (a: Instant | null, b: Instant | null) => a !== null && b !== null && a > b;
  const written = (name: keyof AuthoredTime) => authored[name] ?? '';
  if (after(start.earliest, start.latest)) {
    report('start_latest', `${written('start_latest')} is before start`);
  }
  if (after(end.earliest, end.latest)) {
    report('end_earliest', `${written('end_earliest')} is after end`);
  }
  if (after(start.earliest, end.latest)) {
    report('end', `${written('end')} is before start`);
    return;
  }
  if (start.earliest !== null && start.earliest === end.latest) {
    report('end', `${written('end')} is not after start`);
    return;
  }
  if (written('start_latest') !== '' && after(start.latest, end.latest)) {
    report('start_latest', `${written('start_latest')} is after end`);
  }
  if (written('end_earliest') !== '' && after(start.earliest, end.earliest)) {
    report('end_earliest', `${written('end_earliest')} is before start`);
  }
}
