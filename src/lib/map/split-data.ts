import type { FeatureCollection } from 'geojson';
import type {
  GeoJSONSource,
  GeoJSONSourceDiff,
  Map as MapLibreMap,
  StyleSpecification,
} from 'maplibre-gl';
import type { DataSink } from './atlas-source.ts';
import type { Part } from './part.ts';
import { isMarked, split } from './split-parts.ts';
import { ATLAS_SOURCE, MARKS_SOURCE } from './style/context.ts';

/**
 * Keeps marks and labels in one source and areas, lines and circles in another. A difference makes
 * MapLibre lay out anew every tile that it touches: a wide circle then costs no label its shaping,
 * and an event, which is a mark and a label, touches the one tile it stands in.
 */
export class SplitData implements DataSink {
  readonly #grounds: DataSink;
  readonly #marks: DataSink;
  /** Ids of the parts that the source of marks holds. */
  readonly #marked: Set<string>;

  /** @param marked is kept up to date; the same set for as long as the sources live */
  constructor(grounds: DataSink, marks: DataSink, marked: Set<string>) {
    this.#grounds = grounds;
    this.#marks = marks;
    this.#marked = marked;
  }

  updateData({ remove = [], add = [] }: GeoJSONSourceDiff): Promise<unknown> {
    const gone = split(remove.map(String), (id) => this.#marked.has(id));
    const come = split(add as Part[], isMarked);
    for (const id of gone.marks) this.#marked.delete(id);
    for (const { properties } of come.marks) this.#marked.add(properties.id);
    const send = (sink: DataSink, side: 'grounds' | 'marks'): Promise<unknown> | undefined =>
      gone[side].length + come[side].length === 0
        ? undefined
        : sink.updateData({ remove: gone[side], add: come[side] });
    return Promise.all([send(this.#grounds, 'grounds'), send(this.#marks, 'marks')]);
  }

  setData({ features }: FeatureCollection): Promise<unknown> {
    const { grounds, marks } = sidesOf(features as Part[], this.#marked);
    return Promise.all([this.#grounds.setData(grounds), this.#marks.setData(marks)]);
  }
}

/**
 * A style whose sources begin with these parts: a map that is filled later lays out its tiles twice.
 * @param marked is told the parts that the source of marks holds
 */
export function styleWith(
  style: StyleSpecification,
  parts: readonly Part[],
  marked: Set<string>,
): StyleSpecification {
  const { grounds, marks } = sidesOf(parts, marked);
  const { [ATLAS_SOURCE]: ground, [MARKS_SOURCE]: mark, ...others } = style.sources;
  if (ground?.type !== 'geojson' || mark?.type !== 'geojson') return style;
  const sources = {
    ...others,
    [ATLAS_SOURCE]: { ...ground, data: grounds },
    [MARKS_SOURCE]: { ...mark, data: marks },
  };
  return { ...style, sources };
}

function sidesOf(features: readonly Part[], marked: Set<string>) {
  const { grounds, marks } = split(features, isMarked);
  marked.clear();
  for (const { properties } of marks) marked.add(properties.id);
  const all = (parts: Part[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: parts,
  });
  return { grounds: all(grounds), marks: all(marks) };
}

/** The two sources of the atlas as one; undefined while the map has none. */
export function splitDataOf(map: MapLibreMap, marked: Set<string>): SplitData | undefined {
  if (!map.style) return undefined;
  const grounds = map.getSource<GeoJSONSource>(ATLAS_SOURCE);
  const marks = map.getSource<GeoJSONSource>(MARKS_SOURCE);
  if (grounds === undefined || marks === undefined) return undefined;
  return new SplitData(grounds, marks, marked);
}
