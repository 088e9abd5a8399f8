import type { Claim } from '#lib/core/atlas/model.ts';
import type { NumberClaim } from '#lib/core/claims/dot-plot.ts';

export function numberClaim(id: string, min: number, max = min, given: Partial<Claim> = {}) {
  const claim = {
    id,
    feature: null,
    measure: 'dead',
    statement: null,
    claimant: { en: id },
    source: { source: 'chronicle', locator: null },
    reported: null,
    ...given,
    min,
    max,
  };
  return claim satisfies NumberClaim;
}

export function statementClaim(id: string, given: Partial<Claim> = {}): Claim {
  return { ...numberClaim(id, 0), statement: { en: id }, ...given, min: null, max: null };
}
