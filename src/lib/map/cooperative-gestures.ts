import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Lets a map with cooperative gestures take every gesture while the page has the whole screen, where
 * nothing is scrolled past it.
 */
export function cooperateInPage(map: MapLibreMap): void {
  const follow = () => {
    if (document.fullscreenElement === null) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
  };
  document.addEventListener('fullscreenchange', follow);
  map.once('remove', () => {
    document.removeEventListener('fullscreenchange', follow);
  });
}

/** Shows the words for cooperative gestures anew: MapLibre reads them only when it turns them on. */
export function renewGestureWords({ cooperativeGestures }: MapLibreMap): void {
  if (!cooperativeGestures.isEnabled()) return;
  cooperativeGestures.disable();
  cooperativeGestures.enable();
}
