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
setWorkerUrl(new URL(workerUrl, import.meta.url).href);

export { AttributionControl, MapLibreMap, NavigationControl, ScaleControl };
