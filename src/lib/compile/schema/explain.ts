import type { BaseIssue } from 'valibot';
import { didYouMean } from './nearest.ts';

/** What a schema refused, in words for the author. */
export interface Refusal {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Turns the issues of a valibot parse into refusals, every unknown property its own. */
export function explain(issues: readonly BaseIssue<unknown>[]): Refusal[] {
  return issues.flatMap((issue): Refusal[] => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    if (issue.kind !== 'schema') return [{ path, message: issue.message }];
    if (issue.expected === 'never' && issue.type === 'strict_object') {
      return unknownProperties(issue, path.slice(0, -1));
    }
    if (issue.received === 'undefined') return [{ path, message: 'is missing' }];
    if (issue.type === 'strict_object') {
      return [{ path, message: `${shown(issue)} is not an object` }];
    }
    return [{ path, message: `${shown(issue)} ${issue.message}` }];
  });
}

function unknownProperties(issue: BaseIssue<unknown>, parent: (string | number)[]): Refusal[] {
  const known = issue.message.split(' ');
  const holder = issue.path?.at(-1)?.input;
  return Object.keys(holder ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: [...parent, key],
      message: `unknown property${didYouMean(key, known)}`,
    }));
}

function shown({ received, input }: BaseIssue<unknown>): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  return received.length > 60 ? `${received.slice(0, 60)}…` : received;
}
