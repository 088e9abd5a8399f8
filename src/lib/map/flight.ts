import type { Camera, Feature } from '#lib/core/atlas/model.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { reachOf, zoomAtWhich } from './ground-size.ts';
import { lngLat, type Padding } from './options.ts';

const DURATION = 900;
/** How far a place and its uncertainty are to reach from the middle, in pixels. */
const COMFORTABLE = 120;
const NEAREST = 16;
/** Pixels kept free around what is shown. */
const MARGIN = 48;

/** How the camera moves. */
export interface Motion {
  /** False to jump; true when left out. */
  readonly animate?: boolean;
  /** Milliseconds of a move that is not a jump; null or left out for the map's own pace. */
  readonly duration?: number | null;
}

/** Where the map looks from now. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return {
    center: [lng, lat],
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}

/** Moves the camera, calmly or at once. */
export function moveCamera(
  map: MapLibreMap,
  camera: Partial<Camera>,
  { animate = true, duration }: Motion,
): void {
  const { center, ...rest } = camera;
  const target = { ...rest, ...(center === undefined ? {} : { center: lngLat([...center]) }) };
  if (!animate) {
    map.jumpTo(target);
    return;
  }
  const far = center !== undefined && !map.getBounds().contains(lngLat([...center]));
  if (far) map.flyTo({ ...target, duration: duration ?? DURATION * 1.6 });
  else map.easeTo({ ...target, duration: duration ?? DURATION });
}

/** What `padding` leaves of the container, and its middle, in pixels. */
function freeRoom(map: MapLibreMap, padding: Partial<Padding>) {
  const { top = 0, right = 0, bottom = 0, left = 0 } = padding;
  const { clientWidth, clientHeight } = map.getContainer();
  const width = clientWidth - left - right;
  const height = clientHeight - top - bottom;
  const middle: [number, number] = [left + width / 2, top + height / 2];
  return { width, height, middle };
}

/**
 * Takes what is covered from the map's room; the ground stays where it is on the screen. The card beside
 * it is wider in another language, and changes sides in a page read the other way: the middle then keeps
 * its place, or a view would depend on which comes first, the map or the words.
 */
export function coverMap(map: MapLibreMap, covered: Padding): void {
  const before = map.getPadding();
  // A caption takes much of a low map; what it leaves alone would be too low to look at. And a tilted
  // map is seen from elsewhere when its middle moves up or down: that would not leave the ground alone.
  const most = map.getContainer().clientHeight / 3;
  const bottom = map.getPitch() > 0 ? (before.bottom ?? 0) : Math.min(covered.bottom, most);
  const padding = { ...covered, bottom };
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  if (sides.every((side) => (before[side] ?? 0) === padding[side])) return;
  const isBeside = ({ left = 0, right = 0 }: Partial<Padding>) => left + right > 0;
  const changesBeside = before.left !== padding.left || before.right !== padding.right;
  const keepsMiddle = changesBeside && isBeside(before) && isBeside(padding);
  const center = keepsMiddle ? map.getCenter() : map.unproject(freeRoom(map, padding).middle);
  map.jumpTo({ center, padding });
}

/**
 * The camera that shows a feature: as near as its size and the uncertainty of its place make sense
 * of, and where it is in view already not farther than now, unless it would not fit. Null without
 * a place.
 */
export function cameraFor(map: MapLibreMap, feature: Feature): Partial<Camera> | null {
  const { anchor, bbox } = feature;
  if (anchor === null) return null;
  const [west, south, east, north] = bbox ?? [0, 0, 0, 0];
  const area = reachOf(bbox) > 0;
  const largest = Math.max(reachOf(bbox), feature.uncertainty ?? 0, 30);
  const { width, height } = freeRoom(map, map.getPadding());
  const room = Math.max(COMFORTABLE, Math.min(width, height) / 2 - MARGIN);
  const whole = zoomAtWhich(largest, room, anchor);
  const near = Math.min(NEAREST, whole, zoomAtWhich(largest, COMFORTABLE, anchor));
  const here = map.getBounds().contains(lngLat(anchor));
  return {
    center: area ? [(west + east) / 2, (south + north) / 2] : lngLat(anchor),
    zoom: here ? Math.min(Math.max(map.getZoom(), near), Math.max(whole, near)) : near,
  };
}
