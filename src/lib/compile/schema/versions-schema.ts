import * as v from 'valibot';
import type { Language } from '#lib/core/atlas/model.ts';
import { id, NAME_LENGTH, plain, strict, texts } from './pieces.ts';

const version = v.pipe(
  plain,
  v.regex(/^[\w.-]{1,40}$/, 'is not a version: at most 40 letters, digits, dots and hyphens'),
);

/** `versions.json` of an atlas in these languages; `npm run atlas -- release` writes it. */
export const versionsSchema = (languages: readonly Language[]) =>
  strict({
    $schema: v.optional(plain),
    names: v.record(id, texts(languages, NAME_LENGTH)),
    versions: v.array(
      strict({
        version,
        published: v.pipe(plain, v.isoDate('is not a day such as 2007-07-10')),
        features: v.record(id, v.pipe(plain, v.regex(/^[0-9a-f]{8}$/, 'is not eight hex digits'))),
      }),
      'is not a list',
    ),
  });

export type AuthoredVersions = v.InferOutput<ReturnType<typeof versionsSchema>>;
export type AuthoredVersion = AuthoredVersions['versions'][number];
