import type { Feature } from '#lib/core/atlas/model.ts';
import type { Position } from 'geojson';
import { metresBetween, zoomAtWhich } from './ground-size.ts';

/** Two standing places closer than this would crowd each other. Pixels. */
const APART = 26;
const FARTHEST_ZOOM = 4;
const NEAREST_ZOOM = 13;

/** Whether it is simply there, always was and still is: ground for what happens. */
export function isStanding({ time: { start, end } }: Feature): boolean {
  return start.earliest === null && end.latest === null;
}

/**
 * The whole zoom from which each standing place is shown, so that from afar they do not pile up
 * on their city: each waits until it is clear of those before it and of the places in `taken`.
 */
export function zoomsOfPlaces(
  features: readonly Feature[],
  taken: readonly Position[],
): Map<string, number> {
  const shown = [...taken];
  const zooms = new Map<string, number>();
  for (const { id, anchor } of features) {
    if (anchor === null) continue;
    const gaps = shown.map((other) => zoomAtWhich(metresBetween(anchor, other), APART, anchor));
    const zoom = Math.ceil(Math.max(FARTHEST_ZOOM, ...gaps));
    zooms.set(id, Math.min(NEAREST_ZOOM, zoom));
    shown.push(anchor);
  }
  return zooms;
}
