/** How a mark stands among those that share its spot. */
export interface Slot {
  /** Pixels right and down from the spot at icon size 1. */
  readonly offset: readonly [number, number];
  /** Distance of the label from the spot in ems of the label. */
  readonly gap: number;
  /** Whether it draws the circle of its uncertainty, or leaves that to another mark at the spot. */
  readonly ring: boolean;
}

const SPACING = 15;
const COLUMNS = 5;

/** The slot of a mark that has its spot for itself. */
export const ALONE: Slot = { offset: [0, 0], gap: 0.8, ring: true };

/** Rows of at most five, centred on the spot, filled from the top left. */
export function slotOf(index: number, count: number): Slot {
  if (count === 1) return ALONE;
  const rows = Math.ceil(count / COLUMNS);
  const columns = Math.ceil(count / rows);
  const row = Math.floor(index / columns);
  const inThisRow = row === rows - 1 ? count - columns * (rows - 1) : columns;
  const column = index - row * columns;
  return {
    offset: [(column - (inThisRow - 1) / 2) * SPACING, (row - (rows - 1) / 2) * SPACING],
    gap: 0.8 + ((columns - 1) * SPACING) / 2 / 14,
    ring: true,
  };
}
