import { partsOfFragment } from '#lib/core/view/fragment.ts';

/** Parts of a view that a step takes from the view the map began with, where it leaves them out. */
const KEPT = ['map', 'at', 'layers', 'lang'];

const nameOf = (part: string) => part.split('=')[0] ?? '';

/**
 * The view of a step, whole: the same whether readers come to it from above or from below.
 * @param step what the author wrote, such as `#at=2007-07-10T04:30+05:00&sel=gate`
 * @param home the view that the map began with
 */
export function stepView(step: string, home: string): string {
  const written = partsOfFragment(step);
  const names = written.map(nameOf);
  const kept = partsOfFragment(home).filter((part) => {
    const name = nameOf(part);
    return KEPT.includes(name) && !names.includes(name);
  });
  return `#${[...kept, ...written].join('&')}`;
}

/** Whether a step names a chapter of the atlas, by its id, and not a view. */
export const isChapter = (step: string): boolean => !step.includes('=');
