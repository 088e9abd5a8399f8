import type { Source } from '../atlas/model.ts';

/** The kinds of sources, in the order in which a bibliography lists them. */
export const SOURCE_KINDS = ['reference', 'press', 'data', 'other'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** By type of CSL; what is not named here is `other`. */
const KINDS: Readonly<Record<string, SourceKind>> = {
  'article-journal': 'reference',
  book: 'reference',
  chapter: 'reference',
  entry: 'reference',
  'entry-dictionary': 'reference',
  'entry-encyclopedia': 'reference',
  report: 'reference',
  thesis: 'reference',
  webpage: 'reference',
  'article-magazine': 'press',
  'article-newspaper': 'press',
  broadcast: 'press',
  interview: 'press',
  post: 'press',
  'post-weblog': 'press',
  dataset: 'data',
  map: 'data',
};

export function kindOf({ type }: Pick<Source, 'type'>): SourceKind {
  return Object.hasOwn(KINDS, type) ? (KINDS[type] ?? 'other') : 'other';
}
