import type { Part } from './part.ts';

/** Areas, lines and circles on the one side, marks, labels and arrow heads on the other. */
export interface Sides<T> {
  readonly grounds: T[];
  readonly marks: T[];
}

/** Whether a part belongs to the source of marks. */
export const isMarked = ({ geometry }: Part): boolean =>
  geometry.type === 'Point' || geometry.type === 'MultiPoint';

/** Everything on its side, in the order given. */
export function split<T>(all: readonly T[], isMark: (one: T) => boolean): Sides<T> {
  return { grounds: all.filter((one) => !isMark(one)), marks: all.filter(isMark) };
}
