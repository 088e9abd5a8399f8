import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#lib/messages/catalogue.ts';
import { de } from '#lib/messages/de.ts';
import { en } from '#lib/messages/en.ts';
import { INTERFACE_LANGUAGES, loadCatalogue } from '#lib/messages/languages.ts';
import { ur } from '#lib/messages/ur.ts';

type Words = string | ((...values: never[]) => string);

/** Every entry of a catalogue by its path, such as `layers.visibleOf`. */
function entriesOf(catalogue: Catalogue): Map<string, Words> {
  const entries = new Map<string, Words>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string' || typeof value === 'function') {
      entries.set(path, value as Words);
      return;
    }
    for (const [key, child] of Object.entries(value as object)) {
      walk(child, path === '' ? key : `${path}.${key}`);
    }
  };
  walk(catalogue, '');
  entries.delete('language');
  return entries;
}

type Speak = (...values: (string | number)[]) => string;

const MARKS = ['①', '②', '③'];
const speaks = (words: Words): Speak => words as Speak;
const takesCounts = (words: Words): boolean => speaks(words)(...MARKS).includes('NaN');

/** Says an entry, phrases with a mark for each thing they are told. */
function say(words: Words): string {
  if (typeof words === 'string') return words;
  return takesCounts(words) ? speaks(words)(2, 3) : speaks(words)(...MARKS);
}

describe.each(INTERFACE_LANGUAGES)('the catalogue of %s', async (language) => {
  const entries = entriesOf(await loadCatalogue(language));

  it('has the same entries as the English one, of the same kinds', () => {
    const kinds = (words: Map<string, Words>) =>
      [...words].map(([path, value]) => `${path} ${typeof value}`).sort();
    expect(kinds(entries)).toEqual(kinds(entriesOf(en)));
  });

  it('leaves nothing empty, unfinished or with stray spaces', () => {
    for (const [path, words] of entries) {
      const said = say(words);
      expect(said.trim(), path).not.toBe('');
      expect(said, path).toBe(said.trim());
      expect(said, path).not.toMatch(/undefined|null|NaN|\[object|TODO|\s{2}/);
    }
  });

  it('says everything it is told', () => {
    for (const [path, words] of entries) {
      if (typeof words === 'string' || takesCounts(words)) continue;
      for (const mark of MARKS.slice(0, words.length)) expect(say(words), path).toContain(mark);
    }
  });
});

it('is written in Arabic script throughout the Urdu catalogue', () => {
  // Figures with signs only, the same in every language.
  const wordless = ['shortTime.moment', 'clock.sliderValue', 'placement.labelWithin', 'clock.rate'];
  for (const [path, words] of entriesOf(ur)) {
    if (wordless.includes(path)) continue;
    expect(say(words), path).toMatch(/\p{Script=Arabic}/u);
  }
});

it('never leaves Arabic script in the English and German catalogues', () => {
  for (const catalogue of [en, de]) {
    for (const [path, words] of entriesOf(catalogue)) {
      expect(say(words), path).not.toMatch(/\p{Script=Arabic}/u);
    }
  }
});

it('uses no Latin comma, semicolon or question mark in Urdu', () => {
  for (const [path, words] of entriesOf(ur)) expect(say(words), path).not.toMatch(/[,;?]/);
});

describe('counts', () => {
  it('tells certain from possible, and leaves out what is not there', () => {
    expect(en.events.visibleNow(24, 3)).toBe('24 certain, 3 possible');
    expect(en.events.visibleNow(24, 0)).toBe('24 certain');
    expect(ur.events.visibleNow(24, 3)).toBe('24 یقینی، 3 ممکن');
    expect(de.events.visibleNow(24, 3)).toBe('24 sicher, 3 möglich');
  });

  it('has a singular', () => {
    expect(en.events.found(1)).toBe('1 event found');
    expect(en.events.found(61)).toBe('61 events found');
    expect(ur.events.count(1)).toBe('1 واقعہ');
    expect(ur.events.count(61)).toBe('61 واقعات');
    expect(de.events.found(1)).toBe('1 Ereignis gefunden');
    expect(de.events.found(0)).toBe('0 Ereignisse gefunden');
  });

  it('groups thousands as the language does', () => {
    expect(en.layers.visibleOf(1, 12345)).toBe('1 of 12,345');
    expect(de.layers.visibleOf(1, 12345)).toBe('1 von 12.345');
    expect(ur.layers.visibleOf(1, 12345)).toBe('12,345 میں سے 1');
  });

  it('numbers chapters and overlapping features', () => {
    expect(en.story.chapterOf(11, 14)).toBe('Chapter 11 of 14');
    expect(ur.story.chapterOf(11, 14)).toBe('باب 11 از 14');
    expect(en.details.here(2, 5)).toBe('2 of 5 here');
    expect(ur.details.here(2, 5)).toBe('یہاں 5 میں سے 2');
  });
});
