import type { Instant } from '#lib/core/time/interval.ts';
import type { Report } from '../problem.ts';
import { instantAt } from '../time/instant-at.ts';

/** A segment or chapter whose bounds are to be checked. */
export interface Stretch {
  readonly id?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly report: Report;
}

/** Bounds of a stretch; null where unreadable. Reports an end that is not after the start. */
export function boundsOf(
  { start, end, report }: Stretch,
  timeZone: string,
): { readonly start: Instant | null; readonly end: Instant | null } {
  const first = instantAt(start, 'start', timeZone, report);
  const last = instantAt(end, 'end', timeZone, report);
  if (first !== null && last !== null && last <= first) {
    report('end', `${end ?? ''} is not after start`);
  }
  return { start: first, end: last };
}

/** Reports segments that leave a gap or overlap: together they are the time axis. */
export function checkSegments(segments: readonly Stretch[], timeZone: string): void {
  let before: { readonly end: Instant | null; readonly written: string } | null = null;
  for (const segment of segments) {
    const { start, end } = boundsOf(segment, timeZone);
    if (before?.end != null && start !== null && start !== before.end) {
      const fault = start > before.end ? 'leaves a gap after' : 'overlaps';
      segment.report(
        'start',
        `${segment.start ?? ''} ${fault} the segment before, which ends ${before.written}`,
      );
    }
    before = { end, written: segment.end ?? '' };
  }
}
