/** How a mark stands among those that share its spot. */
export interface Slot {
  /** Pixels right of and below the spot at icon size 1. */
  readonly offset: readonly [number, number];
  /** Size of the mark as a share of its usual one. */
  readonly scale: number;
  /** Distance of the label from the spot in ems of the label. */
  readonly gap: number;
  /** Whether it draws the circle of its uncertainty, or leaves that to another mark at the spot. */
  readonly ring: boolean;
}

const SPACING = 13;
const COLUMNS = 5;
/** The size of marks that share a spot, as a share of their usual one. */
const SHARED_SCALE = 0.85;
/** How far below the spot the first row stands, so that what is drawn there stays in sight. */
const BELOW = 18;

/** The slot of a mark that has its spot for itself. */
export const ALONE: Slot = { offset: [0, 0], scale: 1, gap: 0.9, ring: true };

/** Rows of at most five, centred below the spot, filled from the top left. */
export function slotOf(index: number, count: number): Slot {
  if (count <= 1) return ALONE;
  const rows = Math.ceil(count / COLUMNS);
  const columns = Math.ceil(count / rows);
  const row = Math.floor(index / columns);
  const inThisRow = row === rows - 1 ? count - columns * (rows - 1) : columns;
  const column = index - row * columns;
  const right = (column - (inThisRow - 1) / 2) * SPACING;
  const down = BELOW + row * SPACING;
  return {
    // Offsets scale with the mark; spacing does not.
    offset: [right / SHARED_SCALE, down / SHARED_SCALE],
    scale: SHARED_SCALE,
    gap: ALONE.gap + Math.hypot(right, down) / 13,
    ring: true,
  };
}
