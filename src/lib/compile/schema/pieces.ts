import * as v from 'valibot';
import type { Language } from '#lib/core/atlas/model.ts';
import { didYouMean } from './nearest.ts';

export const NAME_LENGTH = 120;
export const TEXT_LENGTH = 2000;

/** What nobody sees: spaces, marks of direction and joiners. */
const UNSEEN = String.raw`\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff`;
/** Control characters but for the line break. */
const CONTROL = String.raw`\u0000-\u0009\u000b-\u001f\u007f-\u009f`;

/**
 * Text in which something is to be seen, without control characters and without anything that looks
 * like the start of an HTML tag.
 */
const PLAIN_TEXT = new RegExp(
  `^(?=[\\s\\S]*[^${UNSEEN}])[^<${CONTROL}]*(?:<(?![A-Za-z/!])[^<${CONTROL}]*)*$`,
);

/** Why a text is no plain text. */
function notPlain(text: string): string {
  if (!new RegExp(`[^${UNSEEN}]`).test(text)) return 'is empty';
  return new RegExp(`[${CONTROL}]`).test(text)
    ? 'holds control characters; write plain text'
    : 'holds an HTML tag; write plain text';
}

/**
 * An object that refuses what it does not know. Its message carries the known properties to
 * `explain`, which names them one by one and suggests the nearest.
 */
export function strict<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, Object.keys(entries).join(' '));
}

/** A property that may be left out; QGIS writes such a one as null. */
export const optional = <const S extends v.GenericSchema>(schema: S) => v.nullish(schema);

export const plain = v.string('is not a text');

export const number = v.pipe(v.number('is not a number'), v.finite('is not a finite number'));

export const flag = v.boolean('is not true or false');

export const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(
    options,
    ({ input }) =>
      `is not one of ${options.join(', ')}` +
      (typeof input === 'string' ? didYouMean(input, options) : ''),
  );

/** Prose that readers see. */
export const text = (maxLength: number) =>
  v.pipe(
    plain,
    v.maxLength(maxLength, `is longer than ${maxLength} characters`),
    v.regex(PLAIN_TEXT, ({ input }) => notPlain(input)),
  );

export const id = v.pipe(
  plain,
  v.maxLength(80, 'is longer than 80 characters'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    ({ input }) => `"${input}" is not an id: lower-case letters, digits and single hyphens`,
  ),
);

/** A date-level EDTF text or an ISO 8601 date-time; `time/` reads it. */
export const time = v.pipe(
  plain,
  v.nonEmpty('is empty'),
  v.maxLength(40, 'is longer than a date'),
  v.description('EDTF date (2007-07-10, 2007-07, 199X, 2007~) or date-time with offset'),
);

export const position = v.strictTuple([number, number], 'is not [longitude, latitude]');

/** A text as an object by language. */
export function texts(languages: readonly Language[], maxLength: number) {
  return strict(Object.fromEntries(languages.map((language) => [language, text(maxLength)])));
}

/** `name` in the first language of the atlas, `name:ur` in another. */
export function textKey(name: string, language: Language, languages: readonly Language[]): string {
  return language === languages[0] ? name : `${name}:${language}`;
}

/** The flat properties `name`, `name:ur`, … that hold one text; typed by the first. */
export function inEachLanguage<const N extends string, const S>(
  name: N,
  languages: readonly Language[],
  schema: S,
): Record<N, S> {
  const keys = languages.map((language) => textKey(name, language, languages));
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<N, S>;
}
