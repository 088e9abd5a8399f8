import type { Atlas, Claim, Feature, Silence, Source } from '../atlas/model.ts';
import { nameOf } from './name.ts';

/** A source with all that cites it. */
export interface SourceUse {
  readonly source: Source;
  /** In the order of the atlas. */
  readonly features: readonly Feature[];
  readonly claims: readonly Claim[];
  readonly silences: readonly Silence[];
}

/** Compares as a library's catalogue does: by author or outlet, or by title where there is none. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
function heading(source: Source): string {
  const { by, title } = nameOf(source);
  return by === null ? title : `${by}, ${title}`;
}

/** The bibliography in alphabetical order, each source with all that cites it. */
export function sourceUses({
  sources,
  features,
  claims,
  silences,
}: Pick<Atlas, 'sources' | 'features' | 'claims' | 'silences'>): SourceUse[] {
  const uses = new Map(
    sources.map((source) => [
      source.id,
      {
        source,
        features: [] as Feature[],
        claims: [] as Claim[],
        silences: [] as Silence[],
      },
    ]),
  );
  for (const feature of features) {
    for (const id of sourceIds(feature)) uses.get(id)?.features.push(feature);
  }
  for (const claim of claims) uses.get(claim.source.source)?.claims.push(claim);
  for (const silence of silences) uses.get(silence.source.source)?.silences.push(silence);
  return [...uses.values()].sort((a, b) => collator.compare(heading(a.source), heading(b.source)));
}

/** Whether a feature rests on one source alone; several places in one source are one source. */
export function hasSingleSource(feature: Pick<Feature, 'sources'>): boolean {
  return sourceIds(feature).size === 1;
}

function sourceIds({ sources }: Pick<Feature, 'sources'>): ReadonlySet<string> {
  return new Set(sources.map(({ source }) => source));
}
