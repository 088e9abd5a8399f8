import type { Feature, Geometry, Position } from 'geojson';
import type { BoundingBox } from '#lib/core/atlas/model.ts';

/** Boxes of features already seen: a base map is drawn again and again. */
const boxes = new WeakMap<Feature, BoundingBox>();

/** Features that may reach into a box of the ground; the style then need not look at the others. */
export function inSight(features: readonly Feature[], ground: BoundingBox): Feature[] {
  const [west, south, east, north] = ground;
  return features.filter((feature) => {
    const box = boxes.get(feature) ?? boxOf(feature.geometry);
    boxes.set(feature, box);
    return box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south;
  });
}

function boxOf(geometry: Geometry): BoundingBox {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (part: Position | Position[] | Position[][] | Position[][][]): void => {
    const [first] = part;
    if (typeof first !== 'number') {
      for (const inner of part as Position[]) take(inner);
      return;
    }
    const [longitude = 0, latitude = 0] = part as Position;
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  };
  if (geometry.type !== 'GeometryCollection') take(geometry.coordinates);
  return box;
}
