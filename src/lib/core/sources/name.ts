import type { Source } from '../atlas/model.ts';

/** How a source is named: by whom, what, and where and when it came out. */
export interface SourceName {
  /** Its authors, else the outlet that printed or sent it; null where the title says so itself. */
  readonly by: string | null;
  readonly title: string;
  /** The outlet and the publisher, where `by` does not name them; none twice. */
  readonly from: readonly string[];
}

export function nameOf({
  authors,
  container,
  publisher,
  title,
}: Pick<Source, 'authors' | 'container' | 'publisher' | 'title'>): SourceName {
  const outlets = [container, publisher].filter((outlet) => outlet !== null);
  const [first = null] = authors.length > 0 ? [authors.join(', ')] : outlets;
  const by = first === title ? null : first;
  const from = new Set(outlets.filter((outlet) => outlet !== by && outlet !== title));
  return { by, title, from: [...from] };
}
