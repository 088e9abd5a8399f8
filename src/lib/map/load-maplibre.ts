import 'maplibre-gl/dist/maplibre-gl.css';
import './controls.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import {
  AttributionControl,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';

// A worker of the site itself: `worker-src 'self'` suffices. Without this the map never loads.
const url = new URL(workerUrl, import.meta.url).href;
setWorkerUrl(url);

/**
 * Asks for the script of the worker, without its body: one that does not come tells nobody, and a map
 * without it waits for ever.
 * @throws Error when it is not to be had.
 */
export async function assertWorker(): Promise<void> {
  const { ok, status } = await fetch(url, { method: 'HEAD' });
  if (!ok) throw new Error(`The worker of the map does not come (${String(status)}): ${url}`);
}

export { AttributionControl, MapLibreMap, NavigationControl, ScaleControl };
