import type { Camera } from '../atlas/model.ts';

/** Digits kept, so that writing, reading and writing again give the same text. */
const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

/** Web Mercator, which the map is drawn in, ends here (in the digits kept). */
const MAX_LATITUDE = 85.05113;
export const MAX_ZOOM = 24;
export const MAX_PITCH = 85;

/**
 * `zoom/latitude/longitude[/bearing/pitch]`, the order of MapLibre's and OpenStreetMap's own
 * links; five decimals of a degree are about a metre.
 */
export function formatCamera({
  center: [longitude, latitude],
  zoom,
  bearing,
  pitch,
}: Camera): string {
  const parts = [round(zoom, 2), round(latitude, 5), round(longitude, 5)];
  const turned = [round(bearing, 1), round(pitch, 1)];
  if (turned.some((value) => value !== '0')) parts.push(...turned);
  return parts.join('/');
}

/** Reads what `formatCamera` writes, or null when it is no place one can look at. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return null;
  if (!parts.every((part) => /^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return null;
  const [zoom = 0, latitude = 0, longitude = 0, bearing = 0, pitch = 0] = parts.map(Number);
  if (zoom < 0 || zoom > MAX_ZOOM) return null;
  if (Math.abs(latitude) > MAX_LATITUDE || Math.abs(longitude) > 180) return null;
  if (Math.abs(bearing) > 180 || pitch < 0 || pitch > MAX_PITCH) return null;
  return { center: [longitude, latitude], zoom, bearing, pitch };
}
