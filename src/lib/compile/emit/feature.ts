import type { Feature as GeoJsonFeature, Geometry } from 'geojson';
import type { PlacedProperties } from '#lib/core/atlas/geometries.ts';
import type { Feature, Language, Layer, Text } from '#lib/core/atlas/model.ts';
import { parseDuration } from '#lib/core/time/duration.ts';
import type { Instant, UncertainInterval } from '#lib/core/time/interval.ts';
import { parseCitations } from '../check/citations.ts';
import { parsePeople } from '../check/people.ts';
import { unheard } from '../problem.ts';
import type { AuthoredMovements } from '../schema/feature-schema.ts';
import { instantAt } from '../time/instant-at.ts';
import { timeOf } from '../time/time-of.ts';
import { anchorOf, boxOf } from './anchor.ts';
import { drawnGeometry } from './geometry.ts';
import { textOf } from './text.ts';

export type AuthoredFeature = AuthoredMovements['features'][number];

/** A geometry under the id of its feature, with the instant of each vertex of a movement. */
export interface GeometryFeature extends GeoJsonFeature<Geometry, PlacedProperties> {
  readonly id: string;
}

export interface EmittedFeature {
  readonly feature: Feature;
  /** Null for a feature without a place. */
  readonly placed: GeometryFeature | null;
}

/** One checked feature as the reader's side of the atlas has it. */
export function emitFeature(
  { properties, geometry }: AuthoredFeature,
  layer: Layer,
  languages: readonly Language[],
  timeZone: string,
): EmittedFeature {
  const text = (name: string): Text | null => textOf(properties, name, languages);
  const drawn = geometry === null ? null : drawnGeometry(geometry, properties.radius_m ?? null);
  const instants =
    properties.datetimes?.map((at) => instantAt(at, '', timeZone, unheard) ?? NaN) ?? null;
  const { id } = properties;
  return {
    feature: {
      id,
      layer: layer.id,
      kind: properties.kind,
      meaning: properties.meaning ?? layer.meaning,
      place: properties.place ?? null,
      name: text('name') ?? {},
      summary: text('summary') ?? {},
      time: instants === null ? timeOf(properties, timeZone, unheard) : timeOfTrack(instants),
      when: text('when'),
      placement: drawn === null ? null : (properties.placement ?? null),
      placementNote: text('placement_note'),
      uncertainty: drawn === null ? null : (properties.uncertainty_m ?? null),
      people: parsePeople(properties.people ?? ''),
      sources: parseCitations(properties.sources),
      // The circle of a radius is round its point, which need not be recomputed from it.
      anchor: geometry === null || drawn === null ? null : anchorOf(geometry),
      bbox: drawn === null ? null : boxOf(drawn),
      attested: text('attested'),
      inferred: text('inferred'),
      mover: properties.mover ?? null,
    },
    placed:
      drawn === null
        ? null
        : { type: 'Feature', id, properties: placedOf(properties, instants), geometry: drawn },
  };
}

function placedOf(
  { longest_gap: gap, attested_vertices: attested }: AuthoredFeature['properties'],
  instants: readonly Instant[] | null,
): PlacedProperties {
  return {
    instants,
    // JSON leaves out what is undefined.
    longestGap: parseDuration(gap ?? '') ?? undefined,
    attested: attested ?? undefined,
  };
}

function timeOfTrack(instants: readonly Instant[]): UncertainInterval {
  const start = instants[0] ?? null;
  const end = instants.at(-1) ?? null;
  return { start: { earliest: start, latest: start }, end: { earliest: end, latest: end } };
}
