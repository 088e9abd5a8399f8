import type { PlacedGeometry } from '../atlas/geometries.ts';
import type { Feature, Mover } from '../atlas/model.ts';
import { Track } from './track.ts';

/** What travels along a feature and chooses its symbol; null where none does, or nobody says what. */
export function moverOf({ kind, mover }: Pick<Feature, 'kind' | 'mover'>): Mover | null {
  return kind === 'movement' ? mover : null;
}

/** Whether the editors drew it where no source says so exactly. */
export function isInferred({ placement }: Pick<Feature, 'placement'>): boolean {
  return placement === 'inferred' || placement === 'schematic';
}

/**
 * The track of a movement; null for a feature along which nothing travels. Where it is not said which
 * vertices are attested, a line that the editors inferred or drew schematically is attested nowhere.
 */
export function trackOf(
  feature: Pick<Feature, 'kind' | 'placement' | 'uncertainty'>,
  { geometry, instants, longestGap, attested }: PlacedGeometry,
): Track | null {
  if (feature.kind !== 'movement' || geometry.type !== 'LineString' || instants === null) {
    return null;
  }
  return new Track({
    coordinates: geometry.coordinates,
    instants,
    uncertainty: feature.uncertainty ?? 0,
    longestGap,
    attested: attested ?? !isInferred(feature),
  });
}
