import type { Feature, Mover, PlacedGeometry } from '../atlas/model.ts';
import { Track } from './track.ts';

/** What travels along a feature and chooses its symbol; null where none does, or nobody says what. */
export function moverOf({ kind, mover }: Pick<Feature, 'kind' | 'mover'>): Mover | null {
  return kind === 'movement' ? mover : null;
}

/**
 * The track of a movement; null for a feature along which nothing travels. A line that the editors
 * inferred or drew schematically is attested nowhere.
 */
export function trackOf(
  feature: Pick<Feature, 'kind' | 'placement' | 'uncertainty'>,
  { geometry, instants }: PlacedGeometry,
): Track | null {
  if (feature.kind !== 'movement' || geometry.type !== 'LineString' || instants === null) {
    return null;
  }
  return new Track({
    coordinates: geometry.coordinates,
    instants,
    uncertainty: feature.uncertainty ?? 0,
    attested: feature.placement !== 'inferred' && feature.placement !== 'schematic',
  });
}
