import type { Camera, Feature } from '#lib/core/atlas/model.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { reachOf, zoomAtWhich } from './ground-size.ts';
import { lngLat } from './options.ts';

const DURATION = 900;
/** How large a place and its uncertainty are to appear, in pixels from the middle outwards. */
const COMFORTABLE = 120;
const NEAREST = 16;

/** Moves the camera, calmly or at once. */
export function moveCamera(map: MapLibreMap, camera: Partial<Camera>, animate: boolean): void {
  const { center, ...rest } = camera;
  const target = { ...rest, ...(center === undefined ? {} : { center: lngLat([...center]) }) };
  if (!animate) {
    map.jumpTo(target);
    return;
  }
  const far = center !== undefined && !map.getBounds().contains(lngLat([...center]));
  if (far) map.flyTo({ ...target, duration: DURATION * 1.6 });
  else map.easeTo({ ...target, duration: DURATION });
}

/**
 * The camera that shows a feature: at least as near as now, unless the feature would not fit, and
 * as near as its size and the uncertainty of its place make sense of. Null without a place.
 */
export function cameraFor(map: MapLibreMap, feature: Feature): Partial<Camera> | null {
  const { anchor, bbox, uncertainty } = feature;
  if (anchor === null) return null;
  const reach = reachOf(bbox);
  const [west, south, east, north] = bbox ?? [];
  const fit =
    reach > 0 && west !== undefined && south !== undefined && east !== undefined
      ? map.cameraForBounds([west, south, east, north ?? south], { padding: 48 })
      : undefined;
  const largest = Math.max(reach, uncertainty ?? 0, 30);
  const near = Math.min(NEAREST, zoomAtWhich(largest, COMFORTABLE, anchor));
  const now = map.getZoom();
  const fits = fit?.zoom ?? Infinity;
  const zoom = Math.min(Math.max(now, Math.min(near, fits)), fits);
  const center =
    reach > 0 && west !== undefined && south !== undefined && east !== undefined
      ? ([(west + east) / 2, (south + (north ?? south)) / 2] as const)
      : lngLat(anchor);
  return { center, zoom };
}
