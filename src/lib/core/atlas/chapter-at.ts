import type { Instant } from '../time/interval.ts';
import type { Atlas, Chapter } from './model.ts';

/** The chapter that `instant` lies in, or the last that had begun; before all of them the first. */
export function chapterAt({ chapters }: Pick<Atlas, 'chapters'>, instant: Instant): Chapter | null {
  return chapters.findLast(({ start }) => start <= instant) ?? chapters[0] ?? null;
}
