import type { Feature } from '../atlas/model.ts';

/** Arabic letters that Urdu and Arabic keyboards write with different code points. */
const SAME_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[يىئ]/g, 'ی'],
  [/[كڪ]/g, 'ک'],
  [/[ہھةه]/g, 'ہ'],
  [/[أإآٱ]/g, 'ا'],
  [/ؤ/g, 'و'],
];

/** Accents and vowel signs, invisible joiners and marks of direction, the stroke that widens. */
const NOT_COMPARED = /[\p{M}\p{Cf}\u0640]/gu;

/** The digits of Arabic and of Urdu; the last four bits of either are the value. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A text as search compares it: no case, no accents or vowel signs, one code point per letter. */
export function searchable(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(NOT_COMPARED, '')
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase();
  return SAME_LETTERS.reduce((result, [letters, one]) => result.replace(letters, one), plain);
}

/** The words of a query without the commas and quotation marks that surround them. */
function wordsOf(query: string): string[] {
  return searchable(query)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
}

/** Finds features by words of their names, texts and ids, in every language of the atlas. */
export class SearchIndex {
  readonly #entries: readonly { feature: Feature; name: string; all: string }[];

  constructor(features: readonly Feature[]) {
    this.#entries = features.map((feature) => {
      const name = searchable(Object.values(feature.name).join(' '));
      const texts = [...Object.values(feature.summary), feature.id].join(' ');
      return { feature, name, all: `${name} ${searchable(texts)}` };
    });
  }

  /** Features that contain every word of `query`; those with all of them in the name first. */
  find(query: string): Feature[] {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const has = (text: string) => words.every((word) => text.includes(word));
    const found = this.#entries.filter(({ all }) => has(all));
    const inName = found.filter(({ name }) => has(name));
    const inText = found.filter(({ name }) => !has(name));
    return [...inName, ...inText].map(({ feature }) => feature);
  }
}
