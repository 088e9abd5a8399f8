/** Side of a symbol's box in CSS pixels. */
export function symbolSize(zoom: number): number {
  return Math.min(26, Math.max(22, 22 + (zoom - 10) * 0.7));
}

/** Of the side of a symbol's box: the trail where it is newest. */
export const TRAIL_SHARE = 0.35;
/** CSS pixels of a dash and the space after it at whole zooms. */
export const DASH_PERIOD = 18;
/** Of a symbol while nobody says where it was. */
export const GAP_OPACITY = 0.5;
