import type { Report } from '../problem.ts';
import type { AuthoredSilence } from '../schema/atlas-schema.ts';
import { checkCitations, parseCitation } from './citations.ts';
import type { Known } from './known.ts';
import { boundsOf } from './segments.ts';

export interface SoundSilence {
  readonly silence: Partial<AuthoredSilence>;
  readonly report: Report;
}

/** Reports silences that end before they start, leave the time axis or name unknown sources. */
export function checkSilences(silences: readonly SoundSilence[], known: Known): void {
  const { start: first, end: last } = known.axis;
  for (const { silence, report } of silences) {
    const { start, end } = boundsOf({ ...silence, report }, known.timeZone);
    const outside = 'is outside the time axis, which the segments make';
    if (start !== null && first !== null && start < first) {
      report('start', `${silence.start ?? ''} ${outside}`);
    }
    if (end !== null && last !== null && end > last) {
      report('end', `${silence.end ?? ''} ${outside}`);
    }
    if (silence.source !== undefined) {
      checkCitations([parseCitation(silence.source)], 'source', known.sources, report);
    }
  }
}
