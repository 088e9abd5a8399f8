import * as v from 'valibot';
import { PERSON_TYPES, type Language } from '#lib/core/atlas/model.ts';
import { id, NAME_LENGTH, oneOf, plain, strict, texts } from './pieces.ts';

/** `people.json` of an atlas in these languages. */
export const peopleSchema = (languages: readonly Language[]) =>
  v.array(
    strict({
      id,
      type: oneOf(PERSON_TYPES),
      name: texts(languages, NAME_LENGTH),
      role: texts(languages, 300),
      affiliation: v.optional(plain),
      sources: v.pipe(plain, v.nonEmpty('is empty; name at least one source')),
    }),
    'is not a list of people and organisations',
  );

export type AuthoredPerson = v.InferOutput<ReturnType<typeof peopleSchema>>[number];
