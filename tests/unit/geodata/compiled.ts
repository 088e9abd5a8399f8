import type { Atlas, Text } from '#lib/core/atlas/model.ts';
import { compileAtlas, type CompiledAtlas } from '#lib/compile/compile-atlas.ts';
import { formatProblem } from '#lib/compile/problem.ts';

function compiledGeodata(): CompiledAtlas {
  const result = compileAtlas('geodata');
  if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result;
}

/** The data of this atlas, compiled once for all tests of a file. */
export const { atlas, geometries, articles } = compiledGeodata();

/** A text of the atlas, and where it stands. */
export interface PlacedText {
  readonly where: string;
  readonly text: Text;
}

/** Every text that a reader may see, apart from the base map and the bibliography. */
export function textsOf(value: unknown = atlas, where = ''): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ where, text: value }];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) => {
    const { id } = (part ?? {}) as { readonly id?: unknown };
    return textsOf(part, `${where}/${typeof id === 'string' ? id : key}`);
  });
}

/** Texts are the objects with the first language of the atlas as a key. */
function isText(value: object): value is Text {
  return (atlas.languages[0] ?? '') in value;
}

export type Place = readonly Atlas['features'][number][];

/** The features that are states of one place, by place, earliest first. */
export function statesByPlace(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const feature of atlas.features) {
    if (feature.place === null) continue;
    places.set(feature.place, [...(places.get(feature.place) ?? []), feature]);
  }
  for (const [place, states] of places) {
    const begin = ({ time }: Place[number]) => time.start.earliest ?? -Infinity;
    places.set(
      place,
      states.toSorted((a, b) => begin(a) - begin(b)),
    );
  }
  return places;
}
