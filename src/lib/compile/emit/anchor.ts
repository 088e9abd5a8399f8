import {
  along,
  area,
  bbox,
  booleanPointInPolygon,
  centerOfMass,
  flattenEach,
  length,
  lineString,
  pointOnFeature,
  polygon,
} from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { BoundingBox } from '#lib/core/atlas/model.ts';
import { DECIMALS } from './geometry.ts';

const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALS));

/** `[west, south, east, north]` of a geometry. */
export function boxOf(geometry: Geometry): BoundingBox {
  const [west, south, east, north] = bbox(geometry);
  return [rounded(west), rounded(south), rounded(east), rounded(north)];
}

/**
 * Where the label and the camera of a geometry go, `[longitude, latitude]`: the point itself, the
 * middle along a line, a point inside an area; of several parts, the largest counts.
 */
export function anchorOf(geometry: Geometry): Position {
  const part = largestPart(geometry);
  return anchorOfPart(part).slice(0, 2).map(rounded);
}

function largestPart(geometry: Geometry): Geometry {
  let largest = geometry;
  let size = -1;
  flattenEach(geometry, (feature) => {
    const extent = feature.geometry.type === 'Polygon' ? area(feature) : length(feature);
    if (extent > size) {
      largest = feature.geometry;
      size = extent;
    }
  });
  return largest;
}

function anchorOfPart(part: Geometry): Position {
  if (part.type === 'Point') return part.coordinates;
  if (part.type === 'LineString') {
    const line = lineString(part.coordinates);
    return along(line, length(line) / 2).geometry.coordinates;
  }
  if (part.type === 'Polygon') {
    const surface = polygon(part.coordinates);
    const center = centerOfMass(surface);
    if (booleanPointInPolygon(center, surface)) return center.geometry.coordinates;
    return pointOnFeature(surface).geometry.coordinates;
  }
  return pointOnFeature(part).geometry.coordinates;
}
