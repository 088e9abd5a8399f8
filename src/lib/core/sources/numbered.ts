import type { Atlas, Feature, Source } from '../atlas/model.ts';

/** The sources that some features cite, as notes under a text number them. */
export interface NumberedSources {
  /** In the order in which the features first cite them: the first is number 1. */
  readonly sources: readonly Source[];
  /** The numbers of a feature's sources, each once and rising. */
  readonly numbersOf: (feature: Feature) => readonly number[];
}

/** Numbers the sources of `features`, in their order. Sources that the atlas has not are passed over. */
export function numberSources(
  features: readonly Feature[],
  { sources: known }: Pick<Atlas, 'sources'>,
): NumberedSources {
  const byId = new Map(known.map((source) => [source.id, source]));
  const sources: Source[] = [];
  const numbers = new Map<string, number>();
  for (const { sources: citations } of features) {
    for (const { source: id } of citations) {
      const source = byId.get(id);
      if (source === undefined || numbers.has(id)) continue;
      numbers.set(id, sources.push(source));
    }
  }
  const numbersOf = (feature: Feature) => {
    const cited = feature.sources.map(({ source }) => numbers.get(source));
    const found = new Set(cited.filter((number) => number !== undefined));
    return [...found].sort((a, b) => a - b);
  };
  return { sources, numbersOf };
}
