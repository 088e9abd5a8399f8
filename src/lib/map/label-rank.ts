import type { Feature } from '#lib/core/atlas/model.ts';
import type { Geometry } from 'geojson';
import { isArea } from './geometry-kind.ts';
import type { Slot } from './slots.ts';
import { isStanding } from './thinning.ts';

/** `story`: the places the atlas is about; `place`: other places and areas; `event`: the rest. */
export type LabelRank = 'story' | 'place' | 'event';

/** Lower wins where two labels would touch. */
export const PRIORITIES: Readonly<Record<LabelRank, number>> = { story: 0, place: 1, event: 2 };

/** Beyond the nearest zoom. */
export const NEVER = 24;

export function labelRank(feature: Feature, geometry: Geometry): LabelRank {
  const { meaning, place } = feature;
  if (meaning === 'focus' && place !== null && isArea(geometry)) return 'story';
  const known = place !== null || meaning === 'place' || isStanding(feature);
  return known ? 'place' : 'event';
}

/** How many zooms nearer than its mark the name of a place shows: the ground's own towns go before. */
const NAMES_AFTER_MARKS = { ground: 3, other: 1 } as const;

/**
 * The whole zoom from which the label may show. Attacks are far apart, events are not; marks that
 * share a spot are named in the lists and when chosen.
 */
export function labelZoom(
  { meaning }: Feature,
  rank: LabelRank,
  { scale }: Slot,
  markFrom: number,
): number {
  if (rank === 'story') return 4;
  if (scale < 1) return NEVER;
  if (rank === 'place') {
    const after = NAMES_AFTER_MARKS[meaning === 'place' ? 'ground' : 'other'];
    return Math.min(13, Math.max(6, markFrom + after));
  }
  return meaning === 'attack' ? 6 : 15;
}
