import * as v from 'valibot';
import type { Language } from '#lib/core/atlas/model.ts';
import { EMBED_PARTS } from '#lib/core/view/embed-options.ts';
import { id, NAME_LENGTH, oneOf, plain, strict, TEXT_LENGTH, texts } from './pieces.ts';

const cited = v.pipe(plain, v.nonEmpty('is empty; name at least one source'));

const parts = v.array(oneOf(EMBED_PARTS), 'is not a list');

const names = v.pipe(v.array(plain, 'is not a list'), v.nonEmpty('is empty'));

/** An article of `articles/` of an atlas in these languages. */
export function articleSchema(languages: readonly Language[]) {
  const prose = texts(languages, TEXT_LENGTH);
  const caption = texts(languages, 500);
  const where = { chapter: plain, view: v.optional(plain) };
  return strict({
    $schema: v.optional(plain),
    id,
    title: texts(languages, NAME_LENGTH),
    lead: texts(languages, 500),
    blocks: v.array(
      v.variant(
        'type',
        [
          strict({ type: v.literal('heading'), text: texts(languages, NAME_LENGTH) }),
          strict({ type: v.literal('text'), text: prose, sources: cited }),
          strict({ type: v.literal('map'), ...where, parts: v.optional(parts), caption }),
          strict({ type: v.literal('picture'), chapter: plain, caption }),
          strict({ type: v.literal('claims'), measures: names }),
          strict({
            type: v.literal('story'),
            caption,
            steps: v.pipe(
              v.array(strict({ ...where, text: prose, sources: cited }), 'is not a list'),
              v.nonEmpty('is empty'),
            ),
          }),
        ],
        'is not one of heading, text, map, picture, claims, story',
      ),
      'is not a list',
    ),
  });
}

export type AuthoredArticle = v.InferOutput<ReturnType<typeof articleSchema>>;
export type AuthoredBlock = AuthoredArticle['blocks'][number];
