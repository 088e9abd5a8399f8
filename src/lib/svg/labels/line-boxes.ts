import type { Feature } from 'geojson';
import { simplified } from '../path.ts';
import type { MapProjection } from '../projection.ts';
import type { OrientedBox } from './oriented-box.ts';

/** Half of the width that a line takes with its casing, in pixels. */
const HALF_WIDTH = 3;

/** Boxes along the lines among features: a name of the ground below them could not be read. */
export function lineBoxes(features: readonly Feature[], projection: MapProjection): OrientedBox[] {
  return features
    .filter(({ geometry }) => geometry.type.endsWith('LineString'))
    .flatMap(({ geometry }) => projection.runs(geometry))
    .flatMap(({ points }) => {
      const line = simplified(points, 1);
      return line.slice(1).map(([x, y], index): OrientedBox => {
        const [fromX, fromY] = line[index] ?? [x, y];
        return {
          centre: [(x + fromX) / 2, (y + fromY) / 2],
          halfWidth: Math.hypot(x - fromX, y - fromY) / 2,
          halfHeight: HALF_WIDTH,
          angle: Math.atan2(y - fromY, x - fromX),
        };
      });
    });
}
