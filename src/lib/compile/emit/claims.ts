import type { Claim, Source } from '#lib/core/atlas/model.ts';
import { parseCitation } from '../check/citations.ts';
import { unheard } from '../problem.ts';
import type { AuthoredClaim } from '../schema/claims-schema.ts';
import type { AuthoredSource } from '../schema/sources-schema.ts';
import { timeOf } from '../time/time-of.ts';

export function emitClaim(claim: AuthoredClaim, timeZone: string): Claim {
  const { reported } = claim;
  return {
    id: claim.id,
    feature: claim.feature ?? null,
    measure: claim.measure,
    min: claim.min ?? claim.value ?? null,
    max: claim.max ?? claim.value ?? null,
    statement: claim.statement ?? null,
    claimant: claim.claimant,
    source: parseCitation(claim.source),
    reported:
      reported === undefined ? null : timeOf({ start: reported, end: reported }, timeZone, unheard),
  };
}

/** A CSL-JSON item as the pages show it. */
export function emitSource(item: AuthoredSource): Source {
  const authors = (item.author ?? []).map((person) =>
    'literal' in person ? person.literal : [person.given, person.family].filter(Boolean).join(' '),
  );
  const parts = item.issued?.['date-parts'][0];
  const issued = parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    authors,
    container: item['container-title'] ?? null,
    publisher: item.publisher ?? null,
    issued: issued?.join('-') ?? null,
    url: item.URL ?? null,
    note: item.note ?? null,
  };
}
