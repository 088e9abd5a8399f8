import type { FeatureCollection } from 'geojson';
import type {
  GeoJSONSource,
  GeoJSONSourceDiff,
  Map as MapLibreMap,
  StyleSpecification,
} from 'maplibre-gl';
import type { DataSink } from './atlas-source.ts';
import type { Part } from './part.ts';
import { SIDES, sideOf, SOURCES, split, type Side } from './split-parts.ts';

/** What takes the data of a side. */
type SinkOf = (side: Side) => DataSink | undefined;

/**
 * Keeps areas and lines, circles of uncertainty, marks, and names of places each in a source of
 * their own. A difference makes MapLibre lay out anew every tile that it touches, and hand over all
 * letters of its labels: an event, which is a mark and a circle, then costs no name its shaping.
 */
export class SplitData implements DataSink {
  readonly #sinkOf: SinkOf;
  /** Ids of the parts that the sources hold, each with its side. */
  readonly #held: Map<string, Side>;

  /** @param held is kept up to date; the same map for as long as the sources live */
  constructor(sinkOf: SinkOf, held: Map<string, Side>) {
    this.#sinkOf = sinkOf;
    this.#held = held;
  }

  updateData({ remove = [], add = [] }: GeoJSONSourceDiff): Promise<unknown> {
    const gone = split(remove.map(String), (id) => this.#held.get(id) ?? 'grounds');
    const come = split(add as Part[], sideOf);
    for (const id of remove) this.#held.delete(String(id));
    note(this.#held, come);
    const changed = SIDES.filter((side) => gone[side].length + come[side].length > 0);
    return Promise.all(
      changed.map(async (side) => {
        await this.#sinkOf(side)?.updateData({ remove: gone[side], add: come[side] });
      }),
    );
  }

  setData({ features }: FeatureCollection): Promise<unknown> {
    const sides = sidesOf(features as Part[], this.#held);
    return Promise.all(
      SIDES.map(async (side) => {
        await this.#sinkOf(side)?.setData(collection(sides[side]));
      }),
    );
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
  const sinkOf = (side: Side) => map.getSource<GeoJSONSource>(SOURCES[side]);
  const isWhole = SIDES.every((side) => sinkOf(side) !== undefined);
  return isWhole ? new SplitData(sinkOf, held) : undefined;
}
