/** How the map fares; everything else of the page works in every one of them. */
export type MapState =
  'loading' | 'ready' | 'no-webgl2' | 'context-lost' | 'data-failed' | 'failed';

/** How the map of the page fares at the moment. */
export interface MapStatus {
  readonly status: MapState;
}

/** Whether there is no map to show anything on, nor one that is still coming. */
export const isWithoutMap = (state: MapState): boolean => state !== 'loading' && state !== 'ready';
