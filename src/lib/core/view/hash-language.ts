import type { Language } from '../atlas/model.ts';
import { partsOfFragment } from './fragment.ts';

/**
 * The language a fragment such as `#at=…&lang=ur` asks for, or the first of `languages` where it
 * asks for none of them. For pages that have no other use for a view.
 */
export function languageInHash(hash: string, languages: readonly Language[]): Language {
  const asked = partsOfFragment(hash)
    .find((part) => part.startsWith('lang='))
    ?.slice(5);
  return languages.find((language) => language === asked) ?? languages[0] ?? '';
}

/** The fragment with its language replaced, so that a way back keeps the rest of the view. */
export function withLanguage(hash: string, language: Language): `#${string}` {
  const others = partsOfFragment(hash).filter((part) => !part.startsWith('lang='));
  return `#${[...others, `lang=${language}`].join('&')}`;
}
