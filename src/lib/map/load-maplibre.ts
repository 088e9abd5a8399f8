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
import { assertWorkerScript } from './worker-script.ts';

// A worker of the site itself: `worker-src 'self'` suffices. Without this the map never loads.
const url = new URL(workerUrl, import.meta.url).href;
setWorkerUrl(url);

/** @throws Error when the script of the worker is not to be had. */
export const assertWorker = () => assertWorkerScript(url);

export { AttributionControl, MapLibreMap, NavigationControl, ScaleControl };
