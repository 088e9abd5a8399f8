import type { MapState } from './map/map-state.ts';

/** Long enough for the map's last pictures, short enough to be there before a reader asks. */
const DELAY = 500;

/**
 * Does `task` once the map no longer wants the time, for what the first view does not show. To be
 * called in an effect; the returned function calls it off.
 */
export function afterTheMap(status: MapState, task: () => void): (() => void) | undefined {
  if (status === 'loading') return undefined;
  const timer = setTimeout(task, DELAY);
  return () => {
    clearTimeout(timer);
  };
}
