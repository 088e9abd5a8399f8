import type { Atlas } from '../atlas/model.ts';
import { nightfallAt } from '../time/sun.ts';
import { DAY } from '../time/zone.ts';
import type { View } from './view.ts';

/** Steps from day to night: few enough to cost nothing, small enough not to be seen as steps. */
const STEPS = 6;

/** A segment of the time axis that is longer than this tells of days, not of hours. */
const LONGEST_OF_HOURS = 31 * DAY;

/**
 * How dark a map of this view is, 0 by day to 1 at night, by the sun over the middle of the atlas.
 * Only a moment has one sun; a window or all so far is seen by day. So is a moment of which the atlas
 * does not tell the hour: there a playing clock passes days in a second, and the map would flash.
 */
export function darknessIn(
  { camera, segments, features }: Pick<Atlas, 'camera' | 'segments' | 'features'>,
  { at, mode }: Pick<View, 'at' | 'mode'>,
): number {
  if (mode !== 'instant') return 0;
  const ofHours =
    segments.some(({ start, end }) => at >= start && at < end && end - start <= LONGEST_OF_HOURS) ||
    features.some((feature) => isUnderWay(feature, at));
  return ofHours ? Math.round(nightfallAt(at, camera.center) * STEPS) / STEPS : 0;
}

/** Whether something travels along it at `at`: its vertices have their minutes. */
function isUnderWay({ kind, time }: Atlas['features'][number], at: number): boolean {
  const { start, end } = time;
  if (kind !== 'movement' || start.earliest === null || end.latest === null) return false;
  return at >= start.earliest && at < end.latest;
}
