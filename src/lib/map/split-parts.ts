import type { Part } from './part.ts';
import { ATLAS_SOURCE, MARKS_SOURCE, NAMES_SOURCE, RINGS_SOURCE } from './style/context.ts';

/** The sources that the parts of features are split into. */
export const SIDES = ['grounds', 'rings', 'marks', 'names'] as const;

/**
 * `grounds`: areas and lines, with their names. `rings`: circles of uncertainty. `marks`: marks,
 * arrow heads and labels of events. `names`: labels of places, which stay while events come and go.
 */
export type Side = (typeof SIDES)[number];

/** The source of each side. */
export const SOURCES: Readonly<Record<Side, string>> = {
  grounds: ATLAS_SOURCE,
  rings: RINGS_SOURCE,
  marks: MARKS_SOURCE,
  names: NAMES_SOURCE,
};

const NAMED: readonly unknown[] = ['story', 'place'];

export function sideOf({ geometry, properties }: Part): Side {
  if (properties.part === 'ring') return 'rings';
  if (geometry.type !== 'Point' && geometry.type !== 'MultiPoint') return 'grounds';
  return properties.part === 'label' && NAMED.includes(properties['rank']) ? 'names' : 'marks';
}

/** Everything on its side, in the order given. */
export function split<T>(all: readonly T[], sideOfOne: (one: T) => Side): Record<Side, T[]> {
  const sides: Record<Side, T[]> = { grounds: [], rings: [], marks: [], names: [] };
  for (const one of all) sides[sideOfOne(one)].push(one);
  return sides;
}
