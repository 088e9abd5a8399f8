import type { Geometries } from '#lib/core/atlas/model.ts';
import type { VisibleFeature } from '#lib/core/visible/visible-at.ts';
import type { Part, PartContext } from '#lib/map/part.ts';
import { partsOf } from '#lib/map/parts.ts';
import { SharedSpots } from '#lib/map/shared-spots.ts';

/** The parts of what is visible, as the source of the map holds them. */
export function partsInView(
  visible: readonly VisibleFeature[],
  geometries: Geometries,
  context: PartContext,
): Part[] {
  const features = new Map(visible.map(({ feature }) => [feature.id, feature]));
  const spots = new SharedSpots(features, geometries, context.orderOf);
  spots.replace([...features.keys()]);
  return visible.flatMap(({ feature, certainty }) => {
    const placed = geometries.get(feature.id);
    if (placed === undefined) return [];
    return partsOf(feature, placed, certainty, spots.slot(feature.id), context);
  });
}
