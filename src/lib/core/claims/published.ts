import type { Claim } from '../atlas/model.ts';
import type { Instant } from '../time/interval.ts';

/** Claims sorted by whether a reader could have read them at some instant. */
export interface Publication {
  /** Those that were out for certain, in the order given. */
  readonly published: readonly Claim[];
  /** How many came later, or may have: a day counts when it is over. */
  readonly later: number;
  /** How many have no date. */
  readonly undated: number;
}

/** What of `claims` had been published at `instant`. */
export function publicationAt(claims: readonly Claim[], instant: Instant): Publication {
  const published = claims.filter(({ reported }) => {
    const latest = reported?.start.latest ?? null;
    return latest !== null && latest <= instant;
  });
  const undated = claims.filter(({ reported }) => (reported?.start.latest ?? null) === null).length;
  return { published, undated, later: claims.length - published.length - undated };
}
