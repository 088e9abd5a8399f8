import type { BoundingBox, Camera } from '#lib/core/atlas/model.ts';
import { mercatorX, mercatorY, worldPixels } from '#lib/map/movers/mercator.ts';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far a picture may leave the zoom of its view, so that names and roads stay those of the view. */
const [FURTHEST, CLOSEST] = [-1, 0.5];

/**
 * The camera with which a frame shows the ground that was seen in a map of another size, and nothing
 * beyond `bounds`, where the base map ends.
 */
export function fitCamera(camera: Camera, frame: Size, seen: Size, bounds: BoundingBox): Camera {
  const share = Math.min(frame.width / seen.width, frame.height / seen.height);
  const further = Math.min(CLOSEST, Math.max(FURTHEST, Math.log2(share)));
  const [west, south, east, north] = bounds;
  const [left, right] = [mercatorX(west), mercatorX(east)];
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  // The zoom at which the frame is as wide or high as all there is.
  const least = Math.max(
    Math.log2(frame.width / (right - left) / worldPixels(0)),
    Math.log2(frame.height / (bottom - top) / worldPixels(0)),
  );
  const zoom = Math.max(camera.zoom + further, least);
  const [x, y] = [mercatorX(camera.center[0]), mercatorY(camera.center[1])];
  const halfWidth = frame.width / worldPixels(zoom) / 2;
  const halfHeight = frame.height / worldPixels(zoom) / 2;
  return {
    ...camera,
    zoom,
    center: [
      longitudeAt(within(x, left + halfWidth, right - halfWidth)),
      latitudeAt(within(y, top + halfHeight, bottom - halfHeight)),
    ],
  };
}

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

const longitudeAt = (x: number): number => x * 360 - 180;

const latitudeAt = (y: number): number =>
  (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
