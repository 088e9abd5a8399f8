import type { Geometries } from '#lib/core/atlas/geometries.ts';
import type { Feature } from '#lib/core/atlas/model.ts';
import type { DrawnSet } from '#lib/core/visible/glow.ts';
import type { Part, PartContext } from '#lib/map/part.ts';
import { partsOf } from '#lib/map/parts.ts';
import { SharedSpots } from '#lib/map/shared-spots.ts';

/**
 * The parts of what is drawn, as the source of the map holds them.
 * @param features those of the atlas, in its order; what is drawn is among them
 */
export function partsInView(
  features: readonly Feature[],
  drawn: DrawnSet,
  geometries: Geometries,
  context: PartContext,
): Part[] {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const spots = new SharedSpots(byId, geometries, context.orderOf);
  spots.replace([...drawn.keys()]);
  return features.flatMap((feature) => {
    const placed = geometries.get(feature.id);
    const state = drawn.get(feature.id);
    if (placed === undefined || state === undefined) return [];
    return partsOf(feature, placed, state, spots.slot(feature.id), context);
  });
}
