import type { Atlas, Chapter, Claim } from '../atlas/model.ts';
import { momentOf } from '../visible/moment-of.ts';
import type { Dispute } from './measures.ts';

/** The disputes that belong to a chapter, in the order given. */
export interface ChapterDisputes {
  /** Null for what has no time of its own, such as the patients of a hospital. */
  readonly chapter: Chapter | null;
  readonly disputes: readonly Dispute[];
}

/**
 * Sorts disputes into the chapters: each belongs to the first that tells an event it is about,
 * or else to that in whose time such an event lies. Chapters without any are left out; what
 * belongs to none comes last.
 */
export function disputesByChapter(
  { chapters, features }: Pick<Atlas, 'chapters' | 'features'>,
  disputes: readonly Dispute[],
): ChapterDisputes[] {
  const told = new Map<string, number>();
  for (const [index, { events }] of chapters.entries()) {
    for (const id of events) if (!told.has(id)) told.set(id, index);
  }
  const featureById = new Map(features.map((feature) => [feature.id, feature]));
  function chapterOf({ feature: id }: Claim): number {
    if (id === null) return chapters.length;
    const time = featureById.get(id)?.time;
    const moment = time === undefined ? null : momentOf(time);
    const during = chapters.findIndex(
      ({ start, end }) => moment !== null && start <= moment && moment < end,
    );
    return told.get(id) ?? (during < 0 ? chapters.length : during);
  }
  const places = disputes.map((dispute) => ({
    dispute,
    place: Math.min(...dispute.claims.map(chapterOf)),
  }));
  return [...chapters, null].flatMap((chapter, index) => {
    const own = places.filter(({ place }) => place === index).map(({ dispute }) => dispute);
    return own.length > 0 ? [{ chapter, disputes: own }] : [];
  });
}
