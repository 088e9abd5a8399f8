import { describe, expect, it } from 'vitest';
import { searchable, SearchIndex } from '#lib/core/search/search.ts';
import { feature } from '../../atlas-builder.ts';

describe('search', () => {
  const index = new SearchIndex([
    feature('old-gate', {
      name: { en: 'The gate is closed', ur: 'دروازہ بند کر دیا گیا' },
      summary: { en: 'Guards close the café by the river.', ur: 'محافظوں نے راستہ روک دیا' },
    }),
    feature('library', {
      name: { en: 'Children’s Library', ur: 'بچوں کی لائبریری' },
      summary: { en: 'Near the gate, opened in 1988.', ur: 'یہ ۱۹۸۸ میں کھلی' },
    }),
    feature('river', { name: { en: 'River', ur: 'دریا' }, summary: { en: 'Água e flow', ur: '' } }),
  ]);
  const found = (query: string) => index.find(query).map(({ id }) => id);

  it.each([
    ['library', ['library']],
    ['LIBRARY', ['library']],
    ['libr', ['library']],
    ['لائبریری', ['library']],
    ['دریا', ['river']],
    ['old-gate', ['old-gate']],
  ])('finds by %s, in either language, by name or id', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('puts first what is named so, then what only tells of it', () => {
    expect(found('gate')).toEqual(['old-gate', 'library']);
    expect(found('river')).toEqual(['river', 'old-gate']);
  });

  it('wants every word, in whatever order and language', () => {
    expect(found('closed gate')).toEqual(['old-gate']);
    expect(found('gate 1988')).toEqual(['library']);
    expect(found('gate دروازہ')).toEqual(['old-gate']);
    expect(found('gate elephant')).toEqual([]);
  });

  it('does not mind accents, on either side', () => {
    expect(found('cafe')).toEqual(['old-gate']);
    expect(found('CAFÉ')).toEqual(['old-gate']);
    expect(found('ágûa')).toEqual(['river']);
  });

  it.each([
    ['an Arabic keyboard', 'لائبريري', 'library'],
    ['an Arabic keyboard', 'بچوں كي', 'library'],
    ['another he', 'دروازه', 'old-gate'],
    ['vowel signs', 'دَرْوازہ', 'old-gate'],
    ['a stroke that widens', 'دریـــا', 'river'],
    ['marks of direction around it', '\u200fدریا\u200e', 'river'],
    ['Arabic digits', '١٩٨٨', 'library'],
    ['Urdu digits', '۱۹۸۸', 'library'],
  ])('finds what was written with %s', (_, query, id) => {
    expect(found(query)).toContain(id);
  });

  it('does not mind the commas and quotation marks of a pasted text', () => {
    expect(found('“gate”, closed.')).toEqual(['old-gate']);
    expect(found('دروازہ، بند۔')).toEqual(['old-gate']);
  });

  it('finds nothing for nothing', () => {
    expect(['', '  ', '\n', '—', '\u200f'].flatMap(found)).toEqual([]);
  });

  it('takes punctuation and special characters as plain text', () => {
    expect(['.*', '[', '\\', 'gate|river', 'toString'].flatMap(found)).toEqual([]);
  });
});

describe('a text as search compares it', () => {
  it.each([
    ['آ أ إ ٱ ا', 'ا ا ا ا ا'],
    ['ي ى ئ ی', 'ی ی ی ی'],
    ['ك ک', 'ک ک'],
    ['ة ه ھ ۂ ہ', 'ہ ہ ہ ہ ہ'],
    ['ؤ و', 'و و'],
    ['Straße Ñandú', 'straße nandu'],
  ])('%s is %s', (text, plain) => {
    expect(searchable(text)).toBe(plain);
    expect(searchable(searchable(text))).toBe(plain);
  });
});
