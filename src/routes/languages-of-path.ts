import type { Atlas, Language } from '#lib/core/atlas/model.ts';

/** The languages as they stand in a path: the first of the atlas is that of paths without one. */
export function languagesOfPath({ languages }: Pick<Atlas, 'languages'>): (Language | null)[] {
  return languages.map((language, index) => (index === 0 ? null : language));
}

/** The language of a path, or null where the atlas has not got it, or it has a shorter path. */
export function languageOfPath(atlas: Pick<Atlas, 'languages'>, lang?: string): Language | null {
  if (lang === undefined) return atlas.languages[0] ?? null;
  return languagesOfPath(atlas).find((language) => language === lang) ?? null;
}
