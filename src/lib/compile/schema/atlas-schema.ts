import * as v from 'valibot';
import { FILLS, MEANINGS, type Language } from '#lib/core/atlas/model.ts';
import { furtherBasemapSchema } from './further-basemap-schema.ts';
import { flag, id, NAME_LENGTH, number, oneOf, plain, position, strict } from './pieces.ts';
import { TEXT_LENGTH, text, texts, time } from './pieces.ts';

const degrees = (low: number, high: number) =>
  v.pipe(number, v.minValue(low, `is below ${low}`), v.maxValue(high, `is above ${high}`));

const camera = strict({
  center: position,
  zoom: degrees(0, 24),
  bearing: v.optional(degrees(-360, 360)),
  pitch: v.optional(degrees(0, 85)),
});

/** `[west, south, east, north]` in degrees. */
export const box = v.strictTuple(
  [degrees(-180, 180), degrees(-90, 90), degrees(-180, 180), degrees(-90, 90)],
  'is not [west, south, east, north]',
);

const list = <const S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema, 'is not a list'), v.nonEmpty('is empty'));

/** What must be sound before anything else of an atlas can be checked. */
export const headerSchema = v.object({
  languages: list(
    v.pipe(
      plain,
      v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language code such as "en" or "ur"'),
    ),
  ),
  time_zone: plain,
  bounds: box,
});

/** `atlas.json` of an atlas in these languages. */
export function atlasSchema(languages: readonly Language[]) {
  const name = texts(languages, NAME_LENGTH);
  const prose = texts(languages, TEXT_LENGTH);
  return strict({
    $schema: v.optional(plain),
    id,
    title: name,
    subtitle: texts(languages, 300),
    description: prose,
    ...headerSchema.entries,
    time_zone_name: name,
    at: time,
    camera,
    camera_bounds: box,
    attribution: texts(languages, 500),
    license: text(NAME_LENGTH),
    hijri: v.optional(flag),
    corrections: v.optional(
      v.pipe(
        plain,
        v.regex(
          /^(?:https:\/\/|mailto:[^\s<>"@?]+@)[^\s<>"]+$/,
          'is not an https: address, nor a mailto: address that names whom to write to',
        ),
      ),
    ),
    about: v.optional(
      v.array(strict({ title: name, text: texts(languages, 5000) }), 'is not a list'),
    ),
    meanings: strict(v.entriesFromList(MEANINGS, v.optional(name))),
    kinds: v.record(id, strict({ name, fill: v.optional(oneOf(FILLS)) })),
    layers: list(
      strict({
        id,
        name,
        description: v.optional(prose),
        meaning: oneOf(MEANINGS),
        fill: v.optional(oneOf(FILLS)),
        visible: v.optional(flag),
      }),
    ),
    basemaps: v.optional(v.array(furtherBasemapSchema(languages), 'is not a list')),
    segments: list(
      strict({
        id,
        name,
        start: time,
        end: time,
        weight: v.pipe(number, v.gtValue(0, 'is not above zero')),
      }),
    ),
    chapters: v.array(
      strict({
        id,
        title: name,
        text: texts(languages, 5000),
        start: time,
        end: time,
        at: time,
        camera,
        layers: v.optional(v.array(plain, 'is not a list')),
        events: v.array(plain, 'is not a list'),
      }),
      'is not a list',
    ),
    silences: v.optional(
      v.array(strict({ id, name, start: time, end: time, source: plain }), 'is not a list'),
    ),
  });
}

export type AuthoredAtlas = v.InferOutput<ReturnType<typeof atlasSchema>>;
export type AuthoredChapter = AuthoredAtlas['chapters'][number];
export type AuthoredSegment = AuthoredAtlas['segments'][number];
export type AuthoredSilence = NonNullable<AuthoredAtlas['silences']>[number];
export type AuthoredCamera = v.InferOutput<typeof camera>;
