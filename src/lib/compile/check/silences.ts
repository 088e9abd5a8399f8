import type { Report } from '../problem.ts';
import type { AuthoredSilence } from '../schema/atlas-schema.ts';
import { checkInsideAxis } from './axis.ts';
import { checkCitations, parseCitation } from './citations.ts';
import type { Known } from './known.ts';
import { boundsOf } from './segments.ts';

export interface SoundSilence {
  readonly silence: Partial<AuthoredSilence>;
  readonly report: Report;
}

/** Reports silences that end before they start, leave the time axis or name unknown sources. */
export function checkSilences(silences: readonly SoundSilence[], known: Known): void {
  for (const { silence, report } of silences) {
    const bounds = boundsOf({ ...silence, report }, known.timeZone);
    checkInsideAxis(bounds, known.axis, silence, report);
    if (silence.source !== undefined) {
      checkCitations([parseCitation(silence.source)], 'source', known.sources, report);
    }
  }
}
