import type { FeatureCollection } from 'geojson';
import type {
  GeoJSONSource,
  GeoJSONSourceDiff,
  Map as MapLibreMap,
  StyleSpecification,
} from 'maplibre-gl';
import type { DataSink } from './atlas-source.ts';
import type { Part } from './part.ts';
import { SIDES, sideOf, split, type Side } from './split-parts.ts';
import { ATLAS_SOURCE, MARKS_SOURCE, NAMES_SOURCE, RINGS_SOURCE } from './style/context.ts';

/** The source of each side. */
export const SOURCES: Readonly<Record<Side, string>> = {
  grounds: ATLAS_SOURCE,
  rings: RINGS_SOURCE,
  marks: MARKS_SOURCE,
  names: NAMES_SOURCE,
};

/**
 * Keeps areas and lines, circles of uncertainty, marks, and names of places each in a source of
 * their own. A difference makes MapLibre lay out anew every tile that it touches, and hand over all
 * letters of its labels: an event, which is a mark and a circle, then costs no name its shaping.
 */
export class SplitData implements DataSink {
  readonly #sinks: Readonly<Record<Side, DataSink>>;
  /** Ids of the parts that the sources hold, each with its side. */
  readonly #held: Map<string, Side>;

  /** @param held is kept up to date; the same map for as long as the sources live */
  constructor(sinks: Readonly<Record<Side, DataSink>>, held: Map<string, Side>) {
    this.#sinks = sinks;
    this.#held = held;
  }

  updateData({ remove = [], add = [] }: GeoJSONSourceDiff): Promise<unknown> {
    const gone = split(remove.map(String), (id) => this.#held.get(id) ?? 'grounds');
    const come = split(add as Part[], sideOf);
    for (const id of remove) this.#held.delete(String(id));
    note(this.#held, come);
    const changed = SIDES.filter((side) => gone[side].length + come[side].length > 0);
    return Promise.all(
      changed.map((side) => this.#sinks[side].updateData({ remove: gone[side], add: come[side] })),
    );
  }

  setData({ features }: FeatureCollection): Promise<unknown> {
    const sides = sidesOf(features as Part[], this.#held);
    return Promise.all(SIDES.map((side) => this.#sinks[side].setData(collection(sides[side]))));
  }
}

/**
 * A style whose sources begin with these parts: a map that is filled later lays out its tiles twice.
 * @param held is told the parts that the sources hold, each with its side
 */
export function styleWith(
  style: StyleSpecification,
  parts: readonly Part[],
  held: Map<string, Side>,
): StyleSpecification {
  const sides = sidesOf(parts, held);
  const sources = { ...style.sources };
  for (const side of SIDES) {
    const source = sources[SOURCES[side]];
    if (source?.type !== 'geojson') continue;
    sources[SOURCES[side]] = { ...source, data: collection(sides[side]) };
  }
  return { ...style, sources };
}

function sidesOf(parts: readonly Part[], held: Map<string, Side>): Record<Side, Part[]> {
  const sides = split(parts, sideOf);
  held.clear();
  note(held, sides);
  return sides;
}

function note(held: Map<string, Side>, sides: Readonly<Record<Side, readonly Part[]>>): void {
  for (const side of SIDES) {
    for (const { properties } of sides[side]) held.set(properties.id, side);
  }
}

function collection(features: Part[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** The sources of the atlas as one; undefined while the map has none. */
export function splitDataOf(map: MapLibreMap, held: Map<string, Side>): SplitData | undefined {
  if (!map.style) return undefined;
  const grounds = map.getSource<GeoJSONSource>(SOURCES.grounds);
  const rings = map.getSource<GeoJSONSource>(SOURCES.rings);
  const marks = map.getSource<GeoJSONSource>(SOURCES.marks);
  const names = map.getSource<GeoJSONSource>(SOURCES.names);
  if (grounds === undefined || rings === undefined) return undefined;
  if (marks === undefined || names === undefined) return undefined;
  return new SplitData({ grounds, rings, marks, names }, held);
}
