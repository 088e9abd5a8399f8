/**
 * Media conditions of the page's layouts. Style sheets cannot read them from here and say the same; a
 * test of the project's habits sees to it.
 */

/** The same of a screen alone: a sheet that is printed is narrow as well, and changes nothing behind it. */
export function onScreen(condition: string): string {
  const either = condition.split(', ').map((one) => `screen and ${one}`);
  return either.join(', ');
}

/** A phone: head, map, clock and story in one column that scrolls. */
export const SMALL_PAGE = '(max-width: 760px), (max-height: 520px)';

/** A phone laid on its side: the map keeps its place beside what scrolls. */
export const MAP_BESIDE = '(max-height: 520px) and (min-width: 641px)';

/** Up to a small laptop the open card of layers would cut the names in the middle of the map. */
export const CARD_COVERS_MAP = '(max-width: 1300px), (max-height: 520px)';
