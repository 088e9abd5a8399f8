import type { Certainty } from '../time/interval.ts';

/** What is visible, by feature id. */
export type VisibleSet = ReadonlyMap<string, Certainty>;

/** What turns one visible set into another. */
export interface VisibleDifference {
  readonly appear: readonly (readonly [id: string, certainty: Certainty])[];
  readonly change: readonly (readonly [id: string, certainty: Certainty])[];
  readonly disappear: readonly string[];
}

/** The difference that leads from `before` to `after`. */
export function differenceBetween(before: VisibleSet, after: VisibleSet): VisibleDifference {
  const appear: [string, Certainty][] = [];
  const change: [string, Certainty][] = [];
  for (const [id, certainty] of after) {
    const was = before.get(id);
    if (was === undefined) appear.push([id, certainty]);
    else if (was !== certainty) change.push([id, certainty]);
  }
  const disappear = [...before.keys()].filter((id) => !after.has(id));
  return { appear, change, disappear };
}

export function isEmpty({ appear, change, disappear }: VisibleDifference): boolean {
  return appear.length + change.length + disappear.length === 0;
}
