import type { Report } from '../problem.ts';
import type { AuthoredClaim } from '../schema/claims-schema.ts';
import { periodOf } from '../time/period.ts';
import { OUTSIDE_AXIS } from './axis.ts';
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
    checkReported(claim.reported, claim.feature, known, (message) => {
      report('reported', message);
    });
  }
  checkAmount(claim, authored, report);
}

/** Reports a date of publication that is no date, an hour, or beside what it can be. */
function checkReported(
  reported: string,
  feature: string | undefined,
  { timeZone, axis, begins }: Known,
  report: (message: string) => void,
): void {
  const period = periodOf(reported, timeZone);
  if (typeof period === 'string') {
    report(period);
    return;
  }
  if (period.moment !== null) {
    report(`${reported} is an hour; write the day, month or year of publication`);
  }
  if (axis.end !== null && period.latest > axis.end) report(`${reported} ${OUTSIDE_AXIS}`);
  const begin = begins.get(feature ?? '');
  if (begin !== undefined && period.latest <= begin) {
    report(`${reported} is before "${feature ?? ''}" begins, of which it tells`);
  }
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
