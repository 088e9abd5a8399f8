import type { Feature } from '#lib/core/atlas/model.ts';
import type { Geometry } from 'geojson';
import type { Slot } from './slots.ts';

/** `story`: the places the atlas is about; `place`: other places and areas; `event`: the rest. */
export type LabelRank = 'story' | 'place' | 'event';

/** Lower wins where two labels would touch. */
export const PRIORITIES: Readonly<Record<LabelRank, number>> = { story: 0, place: 1, event: 2 };

export function labelRank({ meaning, place }: Feature, { type }: Geometry): LabelRank {
  const area = type === 'Polygon' || type === 'MultiPolygon';
  if (meaning === 'focus' && place !== null && area) return 'story';
  return meaning === 'place' || area ? 'place' : 'event';
}

/**
 * The whole zoom from which the label may show. Attacks are far apart, events are not; marks that
 * share a spot are named in the lists and when chosen.
 */
export function labelZoom({ meaning }: Feature, rank: LabelRank, { scale }: Slot): number {
  if (rank === 'story') return 10;
  if (meaning === 'attack') return 6;
  if (rank === 'place') return 13;
  return scale < 1 ? 17 : 15;
}
