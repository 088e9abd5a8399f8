import type { Position } from 'geojson';

/** How much longer than a degree of longitude a degree of latitude is drawn at this latitude. */
const stretch = (latitude: number): number => 1 / Math.cos((latitude * Math.PI) / 180);

/**
 * The direction in which a line of `[longitude, latitude]` arrives at its last vertex as the map
 * draws it: degrees clockwise from north. Zero for a line of fewer than two different vertices.
 */
export function bearingAtEnd(coordinates: readonly Position[]): number {
  const [endLongitude = 0, endLatitude = 0] = coordinates.at(-1) ?? [];
  for (let index = coordinates.length - 2; index >= 0; index -= 1) {
    const [longitude = 0, latitude = 0] = coordinates[index] ?? [];
    const east = endLongitude - longitude;
    const north = (endLatitude - latitude) * stretch((endLatitude + latitude) / 2);
    if (east !== 0 || north !== 0) return (Math.atan2(east, north) * 180) / Math.PI;
  }
  return 0;
}
