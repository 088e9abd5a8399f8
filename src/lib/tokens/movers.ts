import { MOVERS, type Mover } from '#lib/core/atlas/model.ts';

/** Symbols are drawn in a square box of this many units a side, its origin at the top left. */
export const MOVER_BOX = 16;

/** What a symbol can show: a known mover, or a pointer where nobody says what travelled. */
export type MoverSymbol = Mover | 'unknown';
export const MOVER_SYMBOLS: readonly MoverSymbol[] = [...MOVERS, 'unknown'];

const dot = (x: number, y: number, radius: number): string =>
  `M${x} ${y - radius}A${radius} ${radius} 0 1 1 ${x} ${y + radius}` +
  `A${radius} ${radius} 0 1 1 ${x} ${y - radius}Z`;

/**
 * What travels, seen from above and heading north, as SVG path data to be filled. Told apart by the
 * outline alone: swept wings; straight long wings far forward; crossed blades; a cab before a bed; a
 * pointer before three heads; a bare pointer.
 */
export const MOVER_PATHS: Readonly<Record<MoverSymbol, string>> = {
  aircraft:
    'M8 0.6C8.9 0.6 9.3 1.9 9.3 3.1V5.9L15.4 9.7V11.4L9.3 9.5V12.5L11.4 14.2V15.4L8 14.5L4.6 15.4' +
    'V14.2L6.7 12.5V9.5L0.6 11.4V9.7L6.7 5.9V3.1C6.7 1.9 7.1 0.6 8 0.6Z',
  uav:
    'M8 1C9.4 1 9.8 2.4 9.8 3.6L9.2 4.6H16V6.9L9.2 7.6V11L12 14L10.9 15.4L8 13.2L5.1 15.4' +
    'L4 14L6.8 11V7.6L0 6.9V4.6H6.8L6.2 3.6C6.2 2.4 6.6 1 8 1Z',
  helicopter:
    'M8 2.6C9.9 2.6 10.4 4.6 10.4 6.4C10.4 8.3 9.5 9.7 8.8 10.3V13.5H10.8V14.9H5.2V13.5H7.2V10.3' +
    'C6.5 9.7 5.6 8.3 5.6 6.4C5.6 4.6 6.1 2.6 8 2.6Z' +
    'M3.1 0.6L14 11.5L13.1 12.4L2.2 1.5ZM12.9 0.6L13.8 1.5L2.9 12.4L2 11.5Z',
  vehicles: 'M6 0.9H10Q11.5 0.9 11.5 2.6V5.2H4.5V2.6Q4.5 0.9 6 0.9ZM4 6.5H12V15.1H4Z',
  people: `M8 0.4L11.8 6L8 4.5L4.2 6Z${dot(8, 8.6, 2)}${dot(3.9, 12.8, 2)}${dot(12.1, 12.8, 2)}`,
  unknown: 'M8 0.8L13.8 14.8L8 11.6L2.2 14.8Z',
};
