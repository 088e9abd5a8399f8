import type { Instant } from '#lib/core/time/interval.ts';
import { unheard, type Report } from '../problem.ts';
import { instantAt } from '../time/instant-at.ts';
import { member } from './known.ts';

/** The utmost limits of something in time, half-open; null where open, or not to be read. */
export interface Limits {
  readonly start: Instant | null;
  readonly end: Instant | null;
}

const UNREADABLE: Limits = { start: null, end: null };

/** The time axis that `segments` make, as they stand in the file. Their bad bounds are reported with them. */
export function axisOf(segments: unknown, timeZone: string): Limits {
  const list: readonly unknown[] = Array.isArray(segments) ? segments : [];
  const bound = (of: unknown, name: 'start' | 'end') => {
    const text = member(of, name);
    return typeof text === 'string' ? instantAt(text, name, timeZone, unheard) : null;
  };
  const start = bound(list.at(0), 'start');
  const end = bound(list.at(-1), 'end');
  return start !== null && end !== null && start >= end ? UNREADABLE : { start, end };
}

/** A bound as the author wrote it, and the path of the property in which it stands. */
type Written = readonly [path: string, text: string];

/** Reports what lies wholly beside the axis, so that no instant of the slider ever shows it. */
export function checkWithinAxis(
  { start, end }: Limits,
  axis: Limits,
  written: { readonly start: Written; readonly end: Written },
  report: Report,
): void {
  const remedy = 'nobody would ever see it: lengthen segments in atlas.json, or leave it out';
  if (end !== null && axis.start !== null && end <= axis.start) {
    const [path, text] = written.end;
    report(path, `${text} is before the time axis begins; ${remedy}`);
  }
  if (start !== null && axis.end !== null && start >= axis.end) {
    const [path, text] = written.start;
    report(path, `${text} is after the time axis has ended; ${remedy}`);
  }
}

export const OUTSIDE_AXIS = 'is outside the time axis, which the segments make';

/** Reports a stretch of time that begins before the axis or ends after it. */
export function checkInsideAxis(
  { start, end }: Limits,
  axis: Limits,
  written: { readonly start?: string | undefined; readonly end?: string | undefined },
  report: Report,
): void {
  if (start !== null && axis.start !== null && start < axis.start) {
    report('start', `${written.start ?? ''} ${OUTSIDE_AXIS}`);
  }
  if (end !== null && axis.end !== null && end > axis.end) {
    report('end', `${written.end ?? ''} ${OUTSIDE_AXIS}`);
  }
}
