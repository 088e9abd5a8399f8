import { compiledAtlas } from '../../../compiled-atlas.ts';
import { languagesOfPath } from '../../../languages-of-path.ts';
import type { EntryGenerator } from './$types';

/** A page of every chapter in every language; it is read, and needs no script for that. */
export const csr = false;

export const entries: EntryGenerator = () =>
  compiledAtlas.chapters.flatMap(({ id: chapter }) =>
    languagesOfPath(compiledAtlas).map((language) =>
      language === null ? { chapter } : { chapter, lang: language },
    ),
  );
