import { booleanPointInPolygon } from '@turf/turf';
import type { Geometries } from '#lib/core/atlas/geometries.ts';
import type { Atlas, Feature } from '#lib/core/atlas/model.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import { momentOf } from '#lib/core/visible/moment-of.ts';
import { visibleAt } from '#lib/core/visible/visible-at.ts';

/** What a test looks at, found in the data so that editing them does not break the test. */
export interface Subject {
  readonly feature: Feature;
  /** A moment at which it is visible. */
  readonly at: Instant;
  /** `[longitude, latitude]` of where it is. */
  readonly place: readonly [number, number];
}

function subjectsOf({ features, at }: Atlas): Subject[] {
  return features.flatMap((feature) => {
    const { anchor, time } = feature;
    const [longitude, latitude] = anchor ?? [];
    if (longitude === undefined || latitude === undefined) return [];
    return [{ feature, at: momentOf(time) ?? at, place: [longitude, latitude] as const }];
  });
}

/** A point that appears at some time, with nothing else of its layer near it then or before. */
export function lonelyPoint(atlas: Atlas, geometries: Geometries): Subject {
  const found = subjectsOf(atlas).find(({ feature, at, place: [x, y] }) => {
    if (geometries.get(feature.id)?.geometry.type !== 'Point') return false;
    const begins = feature.time.start.earliest ?? -Infinity;
    if (begins <= atlas.start) return false;
    const others = [
      ...visibleAt(atlas.features, at),
      ...visibleAt(atlas.features, begins - 1),
    ].filter((other) => other.feature.layer === feature.layer && other.feature !== feature);
    return others.every(({ feature: { bbox } }) => {
      if (bbox === null) return true;
      const [west, south, east, north] = bbox;
      return x < west - NEAR || x > east + NEAR || y < south - NEAR || y > north + NEAR;
    });
  });
  return given(found, 'a point with nothing near it');
}

/** Degrees: a kilometre or two. */
const NEAR = 0.02;

/** A feature in the area of another, both visible at once: the upper and the lower. */
export function overlapping(atlas: Atlas, geometries: Geometries): readonly [Subject, Feature] {
  const subjects = subjectsOf(atlas);
  for (const upper of subjects) {
    if (geometries.get(upper.feature.id)?.geometry.type !== 'Polygon') continue;
    const lower = visibleAt(atlas.features, upper.at).find(({ feature }) => {
      const geometry = geometries.get(feature.id)?.geometry;
      // What has always stood is ground: it is not drawn as an area, and answers no click.
      if (feature.time.start.earliest === null) return false;
      if (feature === upper.feature || geometry?.type !== 'Polygon') return false;
      return booleanPointInPolygon([...upper.place], geometry);
    });
    if (lower !== undefined) return [upper, lower.feature];
  }
  throw new Error('The atlas has no areas that overlap.');
}

/** A feature about which the sources disagree. */
export function contested({ features, claims }: Atlas): Feature {
  const found = features.find(({ id }) =>
    claims.some((claim) =>
      claims.some(
        (other) =>
          other !== claim &&
          other.measure === claim.measure &&
          other.feature === id &&
          claim.feature === id,
      ),
    ),
  );
  return given(found, 'a feature with competing claims');
}

/** The fields of an address that shows a subject in the middle of the map. */
export function addressOf({ at, place: [x, y] }: Subject, atlas: Atlas, zoom = 16): string {
  const camera = [zoom, y.toFixed(5), x.toFixed(5)].join('/');
  return `map=${camera}&at=${formatInstant(at, atlas.timeZone)}`;
}

export function given<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The atlas has not got ${what}.`);
  return value;
}
