import type { Atlas, Chapter, Claim, Measure } from '../atlas/model.ts';
import { isNumber, type NumberClaim } from './dot-plot.ts';

/** What is claimed about one thing, side by side. */
export interface Dispute {
  readonly measure: Measure;
  readonly claims: readonly Claim[];
}

/** The claims under their measures, both in the editors' order; measures without any are left out. */
export function disputesOf(measures: readonly Measure[], claims: readonly Claim[]): Dispute[] {
  return measures.flatMap((measure) => {
    const own = claims.filter((claim) => claim.measure === measure.id);
    return own.length > 0 ? [{ measure, claims: own }] : [];
  });
}

/** Fewer would not be worth a picture of their own in the story. */
const ENOUGH = 3;

/** The dispute over a number that belongs to a chapter. */
export interface ChapterDispute {
  readonly measure: Measure;
  readonly claims: readonly NumberClaim[];
}

/**
 * Of the measures about events of the chapter the one with the most numbers, of equals the first;
 * null where none has three. All its numbers come along, also those about other events.
 */
export function disputeOfChapter(
  { measures, claims }: Pick<Atlas, 'measures' | 'claims'>,
  { events }: Pick<Chapter, 'events'>,
): ChapterDispute | null {
  const told = new Set(events);
  let found: ChapterDispute | null = null;
  let most = ENOUGH - 1;
  for (const { measure, claims: all } of disputesOf(measures, claims)) {
    const numbers = all.filter(isNumber);
    const own = numbers.filter(({ feature }) => feature !== null && told.has(feature)).length;
    if (own <= most) continue;
    most = own;
    found = { measure, claims: numbers };
  }
  return found;
}
