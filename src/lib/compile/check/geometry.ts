import { coordAll } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { BoundingBox } from '#lib/core/atlas/model.ts';
import { formatPath, type Report } from '../problem.ts';
import type { AuthoredGeometry } from '../schema/geojson-schema.ts';
import { areSame, written } from './positions.ts';
import { checkRings } from './rings.ts';

const PATH = ['geometry', 'coordinates'] as const;

/** Reports positions out of bounds, lines without length and faulty rings. */
export function checkGeometry(
  geometry: AuthoredGeometry,
  bounds: BoundingBox | null,
  report: Report,
): void {
  if (bounds !== null) checkPositions(geometry, bounds, report);
  switch (geometry.type) {
    case 'LineString':
      checkLine(geometry.coordinates, PATH, report);
      break;
    case 'MultiLineString':
      geometry.coordinates.forEach((line, index) => {
        checkLine(line, [...PATH, index], report);
      });
      break;
    case 'Polygon':
      checkRings(geometry.coordinates, PATH, report);
      break;
    case 'MultiPolygon':
      geometry.coordinates.forEach((rings, index) => {
        checkRings(rings, [...PATH, index], report);
      });
      break;
    case 'Point':
    case 'MultiPoint':
  }
  if (geometry.type.startsWith('Multi') && geometry.coordinates.length === 0) {
    report(formatPath(PATH), 'is empty; write "geometry": null for a feature without a place');
  }
}

function checkPositions(geometry: Geometry, bounds: BoundingBox, report: Report): void {
  const outside = coordAll(geometry).filter((position) => !isInside(position, bounds));
  const first = outside[0];
  if (first === undefined) return;
  const [longitude = NaN, latitude = NaN] = first;
  const more = outside.length > 1 ? ` and ${outside.length - 1} more` : '';
  const hint = isInside([latitude, longitude], bounds)
    ? '; longitude and latitude swapped?'
    : '; correct it or widen the bounds in atlas.json';
  report(
    formatPath(PATH),
    `[${longitude}, ${latitude}]${more} outside the bounds [${bounds.join(', ')}]${hint}`,
  );
}

/** Whether `[longitude, latitude]` lies in a box or on its edge. */
export function isInside(
  [longitude = NaN, latitude = NaN]: Position,
  [west, south, east, north]: BoundingBox,
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function checkLine(
  line: readonly Position[],
  path: readonly (string | number)[],
  report: Report,
): void {
  const [first] = line;
  if (first === undefined || line.length < 2) {
    const count = first === undefined ? 'no position' : 'one position';
    report(formatPath(path), `has ${count}; a line has at least two`);
  } else if (line.every((position) => areSame(position, first))) {
    const where = written(first);
    report(formatPath(path), `has no length: every position is ${where}; draw it or write a Point`);
  }
}
