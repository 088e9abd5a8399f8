import {
  MEANINGS,
  type Atlas,
  type Camera,
  type Chapter,
  type Feature,
  type Layer,
  type Segment,
} from '#lib/core/atlas/model.ts';
import type { Instant, UncertainInterval } from '#lib/core/time/interval.ts';

/** An interval `[start, end)` whose bounds are exact; null leaves a side open. */
export function exactly(start: Instant | null, end: Instant | null): UncertainInterval {
  return { start: { earliest: start, latest: start }, end: { earliest: end, latest: end } };
}

/** An interval of which only the limits of both bounds are known. */
export function between(
  [startEarliest, startLatest]: readonly [Instant, Instant],
  [endEarliest, endLatest]: readonly [Instant, Instant],
): UncertainInterval {
  return {
    start: { earliest: startEarliest, latest: startLatest },
    end: { earliest: endEarliest, latest: endLatest },
  };
}

export function camera(longitude = 10, latitude = 50, zoom = 8): Camera {
  return { center: [longitude, latitude], zoom, bearing: 0, pitch: 0 };
}

export function feature(id: string, given: Partial<Feature> = {}): Feature {
  return {
    id,
    layer: 'town',
    kind: 'event',
    meaning: 'report',
    place: null,
    name: { en: id },
    summary: { en: '' },
    time: exactly(null, null),
    when: null,
    placement: 'surveyed',
    placementNote: null,
    uncertainty: 10,
    people: [],
    sources: [{ source: 'chronicle', locator: null }],
    anchor: [10, 50],
    bbox: [10, 50, 10, 50],
    attested: null,
    inferred: null,
    mover: null,
    ...given,
  };
}

export function layer(id: string, given: Partial<Layer> = {}): Layer {
  const fixed = { description: null, meaning: 'place', fill: null, visible: true } as const;
  return { id, name: { en: id }, ...fixed, ...given };
}

export function segment(start: Instant, end: Instant, weight = 1): Segment {
  return { id: `from-${String(start)}`, name: { en: '' }, start, end, weight };
}

export function chapter(id: string, start: Instant, end: Instant, given: Partial<Chapter> = {}) {
  const text = { en: id };
  const fixed = { at: start, camera: camera(), layers: null, events: [] };
  return { id, title: text, text, start, end, ...fixed, ...given } satisfies Chapter;
}

/** An atlas of the time `[0, 1000)` in two layers, the second of which is off by default. */
export function atlas(given: Partial<Atlas> = {}): Atlas {
  const segments = given.segments ?? [segment(0, 1000)];
  return {
    id: 'test',
    version: '1',
    title: { en: 'Test' },
    subtitle: { en: '' },
    description: { en: '' },
    languages: ['en', 'ur'],
    timeZone: 'UTC',
    timeZoneName: { en: 'UTC' },
    start: segments[0]?.start ?? 0,
    end: segments.at(-1)?.end ?? 0,
    at: 0,
    camera: camera(),
    locator: null,
    cameraBounds: [-180, -85, 180, 85],
    attribution: { en: '' },
    license: 'CC0-1.0',
    corrections: 'mailto:editors@example.org',
    hijri: false,
    about: [],
    layers: [layer('town'), layer('river', { visible: false })],
    meanings: MEANINGS.map((id) => ({ id, name: { en: id } })),
    kinds: [],
    basemaps: [],
    segments,
    chapters: [],
    silences: [],
    features: [],
    measures: [],
    claims: [],
    people: [],
    sources: [],
    articles: [],
    ...given,
  };
}
