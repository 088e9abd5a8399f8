import type { Report } from '../problem.ts';
import type { AuthoredClaim } from '../schema/claims-schema.ts';
import { timeOf } from '../time/time-of.ts';
import { checkCitations, parseCitation } from './citations.ts';
import { member, unknownName, type Known } from './known.ts';

/**
 * Reports what a claim refers to in vain, and one that says nothing or too much. `authored` is
 * the claim as it was written, before its schema refused parts of it.
 */
export function checkClaim(
  claim: Partial<AuthoredClaim>,
  authored: unknown,
  known: Known,
  report: Report,
): void {
  const references = [
    ['feature', claim.feature, known.features, 'any layer'],
    ['measure', claim.measure, known.measures, 'the measures of claims.json'],
  ] as const;
  for (const [path, name, names, where] of references) {
    const fault = name === undefined ? null : unknownName(name, names, where);
    if (fault !== null) report(path, fault);
  }
  if (claim.source !== undefined) {
    checkCitations([parseCitation(claim.source)], 'source', known.sources, report);
  }
  if (claim.reported !== undefined) {
    const time = { start: claim.reported, end: claim.reported };
    timeOf(time, known.timeZone, (path, message) => {
      if (path === 'start') report('reported', message);
    });
  }
  checkAmount(claim, authored, report);
}

function checkAmount(
  { min, max }: Partial<AuthoredClaim>,
  authored: unknown,
  report: Report,
): void {
  const has = (name: string) => member(authored, name) !== undefined;
  const said = [has('value'), has('min') || has('max'), has('statement')].filter(Boolean).length;
  if (said !== 1) {
    report('', `has ${said === 0 ? 'none' : 'more than one'} of value, min with max, statement`);
  } else if (has('min') !== has('max')) {
    report(has('max') ? 'min' : 'max', 'is missing; min and max go together');
  }
  if (min !== undefined && max !== undefined && min > max) {
    report('max', `${max} is below min ${min}`);
  }
}
