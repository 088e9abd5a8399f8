import type { Map as MapLibreMap } from 'maplibre-gl';

/** Resolves when the map has drawn all it has, and looked whether more is to come; or is gone. */
export async function idlePicture(map: MapLibreMap): Promise<void> {
  const drawn = map.once('idle');
  const gone = map.once('remove');
  map.triggerRepaint();
  await Promise.race([drawn, gone]);
}

/**
 * Resolves at the end of the first frame that shows all data the sources have taken in, or when the
 * map is gone. MapLibre calls itself idle a frame later, in which it draws the same once more.
 */
export async function wholePicture(map: MapLibreMap): Promise<void> {
  let gone = false;
  const removed = map.once('remove').then(() => (gone = true));
  do {
    const rendered = map.once('render');
    map.triggerRepaint();
    await Promise.race([rendered, removed]);
  } while (!gone && !map.areTilesLoaded());
}
