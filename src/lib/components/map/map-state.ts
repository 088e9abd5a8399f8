/** How the map fares; everything else of the page works in every one of them. */
export type MapState =
  'loading' | 'ready' | 'no-webgl2' | 'context-lost' | 'data-failed' | 'failed';
