import { reportInto, type Problem, type Report } from '../problem.ts';
import type { Refusal } from '../schema/explain.ts';
import { member } from './known.ts';

/** One item of a list after its schema; what that refused is gone. */
export interface Listed<T> {
  readonly item: Partial<T>;
  readonly index: number;
  readonly id: string | undefined;
  readonly file: string;
  /** Passes over properties that the schema has refused, and so reported, already. */
  readonly report: Report;
}

/** Where a list stands: the steps from the top of a file to it, as `['chapters']`. */
export interface ListPlace {
  readonly file: string;
  readonly path: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** The items of a list that are sound enough to be checked further. */
export function itemsOf<T>(
  list: readonly (Partial<T> | undefined)[] | undefined,
  { file, path, refusals }: ListPlace,
  problems: Problem[],
): Listed<T>[] {
  return Array.from(list ?? []).flatMap((item, index): Listed<T>[] => {
    if (item === undefined) return [];
    const steps = [...path, index];
    const refused = new Set(
      refusals
        .filter((refusal) => steps.every((step, at) => refusal.path[at] === step))
        .map((refusal) => propertyIn(refusal.path.slice(steps.length))),
    );
    const name = member(item, 'id') ?? member(member(item, 'properties'), 'id');
    const id = typeof name === 'string' ? name : undefined;
    const note = reportInto(problems, file, id ?? null);
    const prefix = id === undefined ? `${path.join('.')}[${index}]` : '';
    const report: Report = (at, message) => {
      if (refused.has(at.split(/[.[]/)[0])) return;
      note([prefix, at].filter((part) => part !== '').join('.'), message);
    };
    return [{ item, index, id, file, report }];
  });
}

function propertyIn(path: readonly (string | number)[]): string | undefined {
  const property = path[0] === 'properties' ? path[1] : path[0];
  return property === undefined ? undefined : String(property);
}
