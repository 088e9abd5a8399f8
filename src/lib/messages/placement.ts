import type { Feature } from '#lib/core/atlas/model.ts';
import type { Catalogue } from './catalogue.ts';
import { distanceWords, uncertaintyWords } from './distance.ts';

type Placed = Pick<Feature, 'placement' | 'uncertainty'>;

/**
 * How well the position is known, as a line of the details: "Position inferred, within about
 * 120 m". Says so where there is no position.
 */
export function placementWords({ placement, uncertainty }: Placed, words: Catalogue): string {
  if (placement === null) return words.placement.none;
  const kind = words.placement[placement];
  if (uncertainty === null || uncertainty === 0) return kind;
  return words.placement.within(kind, distanceWords(uncertainty, words.language));
}

/**
 * The small line under a name on the map, such as "position inferred, ±120 m"; null for positions
 * that were surveyed or computed from such, which need no warning.
 */
export function placementLabel(
  { placement, uncertainty }: Placed,
  words: Catalogue,
): string | null {
  if (placement !== 'inferred' && placement !== 'schematic') return null;
  const kind = words.placement.label[placement];
  if (uncertainty === null || uncertainty === 0) return kind;
  return words.placement.labelWithin(kind, uncertaintyWords(uncertainty, words));
}
