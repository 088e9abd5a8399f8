import type { Certainty } from '../time/interval.ts';

/** What is visible, by feature id. */
export type VisibleSet = ReadonlyMap<string, Certainty>;

/** What turns one set into another. */
export interface SetDifference<State> {
  readonly appear: readonly (readonly [id: string, state: State])[];
  readonly change: readonly (readonly [id: string, state: State])[];
  readonly disappear: readonly string[];
}

/** The difference that leads from `before` to `after`. */
export function differenceBetween<State>(
  before: ReadonlyMap<string, State>,
  after: ReadonlyMap<string, State>,
): SetDifference<State> {
  const appear: [string, State][] = [];
  const change: [string, State][] = [];
  for (const [id, state] of after) {
    const was = before.get(id);
    if (was === undefined) appear.push([id, state]);
    else if (was !== state) change.push([id, state]);
  }
  const disappear = [...before.keys()].filter((id) => !after.has(id));
  return { appear, change, disappear };
}

export function isEmpty({ appear, change, disappear }: SetDifference<unknown>): boolean {
  return appear.length + change.length + disappear.length === 0;
}
