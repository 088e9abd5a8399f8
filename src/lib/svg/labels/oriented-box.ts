import type { Box, Point } from '../projection.ts';

/** A box around a piece of text or a mark, turned by `angle` radians clockwise on the screen. */
export interface OrientedBox {
  readonly centre: Point;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly angle: number;
}

export function boxAround([left, top, right, bottom]: Box): OrientedBox {
  return {
    centre: [(left + right) / 2, (top + bottom) / 2],
    halfWidth: (right - left) / 2,
    halfHeight: (bottom - top) / 2,
    angle: 0,
  };
}

export function grown(box: OrientedBox, by: number): OrientedBox {
  return { ...box, halfWidth: box.halfWidth + by, halfHeight: box.halfHeight + by };
}

export function cornersOf({ centre: [x, y], halfWidth, halfHeight, angle }: OrientedBox): Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([right = 0, down = 0]): Point => {
    const [dx, dy] = [right * halfWidth, down * halfHeight];
    return [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
  });
}

/** Whether two boxes share any ground; touching edges share none. */
export function overlap(one: OrientedBox, other: OrientedBox): boolean {
  const corners = [cornersOf(one), cornersOf(other)] as const;
  // Two convex shapes are apart exactly where an axis along one of their sides tells them apart.
  return [one.angle, other.angle]
    .flatMap((angle) => [angle, angle + Math.PI / 2])
    .every((angle) => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const [a, b] = corners.map((points) => {
        const along = points.map(([x, y]) => x * cos + y * sin);
        return [Math.min(...along), Math.max(...along)] as const;
      });
      if (a === undefined || b === undefined) return false;
      return a[0] < b[1] - 1e-6 && b[0] < a[1] - 1e-6;
    });
}

/** Whether a box lies wholly inside an upright one. */
export function lies(box: OrientedBox, [left, top, right, bottom]: Box): boolean {
  return cornersOf(box).every(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
}
