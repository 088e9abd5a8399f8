import type { Problem, Report } from '../problem.ts';
import { formatPath, reportInto } from '../problem.ts';
import type { Refusal } from '../schema/explain.ts';
import { member } from './known.ts';

/** How the items of a file are named in problems. */
interface Item {
  readonly report: Report;
  /** How many steps of a path lead to the item and are left out when it has a name. */
  readonly depth: number;
}

/**
 * A report for the item that `path` leads into: the innermost object of a list with an id, else
 * the file. `features[3].properties.end` of a named feature becomes its `end`.
 */
export function itemAt(
  path: readonly (string | number)[],
  json: unknown,
  file: string,
  problems: Problem[],
): Item {
  let value = json;
  let id: string | null = null;
  let depth = 0;
  path.forEach((key, index) => {
    value = member(value, key);
    const found = member(value, 'id') ?? member(member(value, 'properties'), 'id');
    if (typeof key !== 'number' || typeof found !== 'string' || found === '') return;
    id = found;
    depth = index + 1;
  });
  if (depth > 0 && path[depth] === 'properties') depth += 1;
  return { report: reportInto(problems, file, id), depth };
}

/** Reports what a schema refused, each at the item it belongs to. */
export function reportRefusals(
  refusals: readonly Refusal[],
  json: unknown,
  file: string,
  problems: Problem[],
): void {
  for (const { path, message } of refusals) {
    const { report, depth } = itemAt(path, json, file, problems);
    report(formatPath(path.slice(depth)), message);
  }
}

/** An item of a list or of several files, with the id that tells it from the others. */
export interface Identified {
  readonly id?: string | undefined;
  readonly file: string;
  readonly report: Report;
}

/** Reports every id that was used before. */
export function reportRepeated(items: readonly Identified[]): void {
  const seen = new Map<string, string>();
  for (const { id, file, report } of items) {
    if (id === undefined) continue;
    const before = seen.get(id);
    if (before === undefined) seen.set(id, file);
    else report('id', `is already used in ${before}; ids are unique`);
  }
}
