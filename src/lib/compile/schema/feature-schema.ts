import * as v from 'valibot';
import {
  MEANINGS,
  MOVEMENT_KINDS,
  MOVERS,
  PLACEMENTS,
  type Language,
} from '#lib/core/atlas/model.ts';
import { collectionOf } from './geojson-schema.ts';
import {
  flag,
  id,
  inEachLanguage,
  NAME_LENGTH,
  number,
  oneOf,
  optional,
  plain,
  strict,
  text,
  TEXT_LENGTH,
  time,
} from './pieces.ts';

const metres = v.pipe(
  number,
  v.minValue(0, 'is below zero'),
  v.maxValue(2_000_000, 'is larger than a country; metres are meant'),
);

/** The texts that a feature may have, besides `name` and `summary`, which it must. */
export const FEATURE_TEXTS = ['when', 'placement_note'] as const;
export const MOVEMENT_TEXTS = ['attested', 'inferred'] as const;

const shared = (languages: readonly Language[]) => ({
  id,
  ...inEachLanguage('name', languages, text(NAME_LENGTH)),
  ...inEachLanguage('summary', languages, text(TEXT_LENGTH)),
  meaning: optional(oneOf(MEANINGS)),
  place: optional(id),
  start: optional(time),
  end: optional(time),
  start_latest: optional(time),
  end_earliest: optional(time),
  ...inEachLanguage('when', languages, optional(text(NAME_LENGTH))),
  uncertainty_m: optional(metres),
  placement: optional(oneOf(PLACEMENTS)),
  ...inEachLanguage('placement_note', languages, optional(text(TEXT_LENGTH))),
  radius_m: optional(v.pipe(metres, v.gtValue(0, 'is not above zero'))),
  people: optional(plain),
  sources: v.pipe(plain, v.nonEmpty('is empty; name at least one source')),
});

/** `layers/*.geojson` of an atlas in these languages. */
export const layerSchema = (languages: readonly Language[]) =>
  collectionOf(strict({ ...shared(languages), kind: id }));

/** `movements/*.geojson` of an atlas in these languages. */
export const movementSchema = (languages: readonly Language[]) =>
  collectionOf(
    strict({
      ...shared(languages),
      kind: oneOf(MOVEMENT_KINDS),
      ...inEachLanguage('attested', languages, optional(text(TEXT_LENGTH))),
      ...inEachLanguage('inferred', languages, optional(text(TEXT_LENGTH))),
      mover: optional(oneOf(MOVERS)),
      datetimes: optional(v.array(time, 'is not a list of date-times')),
      longest_gap: optional(v.pipe(plain, v.description('ISO 8601 duration, such as PT2H'))),
      attested_vertices: optional(v.array(flag, 'is not a list of true and false')),
    }),
  );

export type AuthoredMovements = v.InferOutput<ReturnType<typeof movementSchema>>;

/** Properties of a feature of a layer or of a movement. */
export type AuthoredProperties = Omit<
  Partial<AuthoredMovements['features'][number]['properties']>,
  'kind'
> & { kind?: string };
