import type { BaseIssue } from 'valibot';
import { didYouMean } from './nearest.ts';

/** What a schema refused, in words for the author. */
export interface Refusal {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Turns the issues of a valibot parse into refusals, every unknown property its own. */
export function explain(issues: readonly BaseIssue<unknown>[]): Refusal[] {
  const refusals = issues.flatMap(refusalsOf);
  // A list where an object belongs lacks all its properties; saying so once is enough.
  const seen = new Set<string>();
  return refusals.filter((refusal) => {
    const key = JSON.stringify(refusal);
    return !seen.has(key) && seen.add(key);
  });
}

function refusalsOf(issue: BaseIssue<unknown>): Refusal[] {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  if (issue.kind !== 'schema') return [{ path, message: issue.message }];
  const holder = issue.path?.at(-1);
  if (issue.type === 'strict_object') {
    if (holder?.origin === 'key' && Array.isArray(holder.input)) {
      return [{ path: path.slice(0, -1), message: 'a list is not an object' }];
    }
    if (issue.expected === 'never') return unknownProperties(issue, path.slice(0, -1));
  }
  if (issue.received === 'undefined') return [{ path, message: 'is missing' }];
  const message = issue.type === 'strict_object' ? notAnObject(issue) : issue.message;
  return [{ path, message: `${shown(issue)} ${message}` }];
}

/** Small objects, such as texts by language, are shown; the others have a page in the documentation. */
const FEW_PROPERTIES = 4;

function notAnObject({ message }: BaseIssue<unknown>): string {
  const known = message.split(' ').map((key) => `"${key}": …`);
  const shape = known.length > FEW_PROPERTIES ? '' : `; write { ${known.join(', ')} }`;
  return `is not an object${shape}`;
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
