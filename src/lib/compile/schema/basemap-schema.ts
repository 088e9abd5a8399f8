import * as v from 'valibot';
import { PLACEMENTS, type Language } from '#lib/core/atlas/model.ts';
import { collectionOf } from './geojson-schema.ts';
import {
  flag,
  inEachLanguage,
  NAME_LENGTH,
  number,
  oneOf,
  optional,
  plain,
  strict,
  text,
} from './pieces.ts';

export const AREA_CLASSES = [
  'country',
  'lake',
  'sector',
  'subsector',
  'green',
  'hills',
  'slope',
  'urban',
  'airport',
  'block',
  'building',
] as const;

export const LINE_CLASSES = [
  'boundary',
  'river',
  'road',
  'railway',
  'runway',
  'hills-edge',
] as const;

const CLASSES = [...AREA_CLASSES, ...LINE_CLASSES, 'label'] as const;
const STATUSES = ['international', 'control', 'provincial', 'disputed'] as const;
const ROADS = ['motorway', 'trunk', 'avenue', 'street', 'lane'] as const;
const LABELS = [
  'country',
  'province',
  'city',
  'town',
  'village',
  'sector',
  'subsector',
  'park',
  'water',
  'hills',
  'airport',
  'boundary',
] as const;

const zoom = v.pipe(number, v.minValue(0, 'is below zoom 0'), v.maxValue(24, 'is above zoom 24'));

/** `basemap/*.geojson` of an atlas in these languages. */
export const basemapSchema = (languages: readonly Language[]) =>
  collectionOf(
    strict({
      class: oneOf(CLASSES),
      home: optional(flag),
      status: optional(oneOf(STATUSES)),
      road: optional(oneOf(ROADS)),
      label: optional(oneOf(LABELS)),
      ...inEachLanguage('name', languages, optional(text(NAME_LENGTH))),
      rank: optional(number),
      light: optional(v.pipe(number, v.minValue(-1, 'is below -1'), v.maxValue(1, 'is above 1'))),
      min_zoom: optional(zoom),
      max_zoom: optional(zoom),
      source: plain,
      uncertainty_m: v.pipe(number, v.minValue(0, 'is below zero')),
      placement: oneOf(PLACEMENTS),
    }),
  );

export type AuthoredBasemapProperties = v.InferOutput<
  ReturnType<typeof basemapSchema>
>['features'][number]['properties'];
