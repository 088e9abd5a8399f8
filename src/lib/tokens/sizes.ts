/** Spacing comes in steps of four pixels: `SPACE[2]` is 8 px. */
export const SPACE = [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48] as const;

/** Corner radius of panels and buttons in pixels. */
export const RADIUS = 6;

/** The least side of anything a finger is meant to hit, in pixels. */
export const TOUCH_TARGET = 44;

/** Type sizes in pixels at the browser's usual root size; style sheets get them in rem. */
export const TYPE_SIZES = {
  caption: 12,
  small: 13,
  body: 14,
  prose: 17,
  subtitle: 20,
  title: 24,
  clock: 32,
} as const;

/** Line heights as multiples of the type size. Nastaliq climbs and needs far more room. */
export const LINE_HEIGHTS = { tight: 1.25, body: 1.4, prose: 1.5, nastaliq: 2.1 } as const;
