import * as v from 'valibot';
import type { Language } from '#lib/core/atlas/model.ts';
import { id, NAME_LENGTH, number, plain, strict, TEXT_LENGTH, texts, time } from './pieces.ts';

/** `claims.json` of an atlas in these languages. */
export const claimsSchema = (languages: readonly Language[]) =>
  strict({
    $schema: v.optional(plain),
    measures: v.array(strict({ id, name: texts(languages, NAME_LENGTH) }), 'is not a list'),
    claims: v.array(
      strict({
        id,
        feature: v.optional(plain),
        measure: plain,
        value: v.optional(number),
        min: v.optional(number),
        max: v.optional(number),
        statement: v.optional(texts(languages, TEXT_LENGTH)),
        claimant: texts(languages, NAME_LENGTH),
        source: v.pipe(plain, v.nonEmpty('is empty')),
        reported: v.optional(time),
      }),
      'is not a list',
    ),
  });

export type AuthoredClaims = v.InferOutput<ReturnType<typeof claimsSchema>>;
export type AuthoredClaim = AuthoredClaims['claims'][number];
