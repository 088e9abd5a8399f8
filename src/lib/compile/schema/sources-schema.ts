import * as v from 'valibot';
import { CSL_TYPES } from './csl-types.ts';
import { NAME_LENGTH, oneOf, plain, strict, text, TEXT_LENGTH } from './pieces.ts';

const line = text(300);

const whole = v.pipe(v.number('is not a number'), v.integer('is not a whole number'));

const person = v.union(
  [strict({ family: line, given: v.optional(line) }), strict({ literal: line })],
  'is not { "family", "given" } or { "literal" }',
);

/** `sources.json`: the part of CSL-JSON that the pages show. */
export const sourcesSchema = v.array(
  strict({
    id: v.pipe(plain, v.regex(/^[^\s,;]+$/, 'is not a source id: no spaces, commas or semicolons')),
    type: oneOf(CSL_TYPES),
    title: text(500),
    author: v.optional(v.array(person, 'is not a list')),
    'container-title': v.optional(line),
    publisher: v.optional(line),
    issued: v.optional(
      strict({
        'date-parts': v.strictTuple(
          [v.pipe(v.array(whole), v.minLength(1, 'is empty'), v.maxLength(3, 'is too long'))],
          'is not a list of one date such as [[2007, 7, 9]]',
        ),
      }),
    ),
    URL: v.optional(
      v.pipe(plain, v.regex(/^https?:\/\/[^\s<>"]+$/, 'is not an http: or https: address')),
    ),
    note: v.optional(text(TEXT_LENGTH)),
    language: v.optional(text(NAME_LENGTH)),
  }),
  'is not a list of CSL-JSON items',
);

export type AuthoredSource = v.InferOutput<typeof sourcesSchema>[number];
