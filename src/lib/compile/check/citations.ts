import type { Citation } from '#lib/core/atlas/model.ts';
import type { Report } from '../problem.ts';
import { unknownName } from './known.ts';

/** `source-id, where in it` as a source id and where in it. */
export function parseCitation(text: string): Citation {
  const [source = '', ...rest] = text.split(',');
  const locator = rest.join(',').trim();
  return { source: source.trim(), locator: locator === '' ? null : locator };
}

/** `source-id, where in it; other-id` as citations. */
export function parseCitations(text: string): Citation[] {
  return text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map(parseCitation);
}

/** Reports citations of sources that `sources.json` does not have. */
export function checkCitations(
  citations: readonly Citation[],
  path: string,
  sources: ReadonlySet<string>,
  report: Report,
): void {
  if (citations.length === 0) report(path, 'is empty; name at least one source');
  for (const { source } of citations) {
    const fault = unknownName(source, sources, 'sources.json');
    if (fault !== null) report(path, fault);
  }
}
