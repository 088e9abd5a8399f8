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

/**
 * Draws a map until a frame shows all data the sources have taken in, and hands out its canvas while
 * that holds the picture. It waits for no frame of the screen, so that it goes on in a hidden tab, and
 * from then on the map draws at no other time: labels keep to places they were given when half the
 * tiles were there, so that each picture in between would leave its mark on the next.
 */
export async function stillPicture(
  map: MapLibreMap,
  take: (canvas: HTMLCanvasElement) => void,
): Promise<void> {
  map.triggerRepaint = () => {};
  let whole = false;
  const look = (): void => {
    whole = map.areTilesLoaded();
    if (whole) take(map.getCanvas());
  };
  do {
    do await nextTask();
    while (map.style && !map.areTilesLoaded());
    // A map that has been taken down has no style any more.
    if (!map.style) return;
    map.once('render', look);
    map.redraw();
  } while (!whole);
}

/** Lets messages of workers come in; other than a timer it is not slowed in a hidden tab. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
