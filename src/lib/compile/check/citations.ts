import type { Citation } from '#lib/core/atlas/model.ts';
import type { Report } from '../problem.ts';
import { AnyName, unknownName } from './known.ts';

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

/** Whether `sources.json` has an entry of that name; where it cannot be read nobody knows. */
const isListed = (name: string, sources: ReadonlySet<string>): boolean =>
  !(sources instanceof AnyName) && sources.has(name);

/** Reports citations of sources that `sources.json` does not have, and what is cited twice. */
export function checkCitations(
  citations: readonly Citation[],
  path: string,
  sources: ReadonlySet<string>,
  report: Report,
): void {
  if (citations.length === 0) report(path, 'is empty; name at least one source');
  const cited = new Set<string>();
  for (const { source, locator } of citations) {
    const fault = unknownName(source, sources, 'sources.json');
    if (fault !== null) report(path, fault);
    const whole = `${source}, ${locator ?? ''}`;
    if (cited.has(whole)) report(path, `"${source}" is cited twice for the same place in it`);
    cited.add(whole);
    const swallowed = locator?.split(',').find((part) => isListed(part.trim(), sources));
    if (swallowed !== undefined) {
      report(path, `"${swallowed.trim()}" is a source; separate sources by ";"`);
    }
  }
}
