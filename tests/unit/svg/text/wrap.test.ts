import { describe, expect, it } from 'vitest';
import { wrapped } from '#lib/svg/text/wrap.ts';

/** Every sign half an em wide. */
const lines = (text: string, maxWidth: number): string[] =>
  wrapped(text, maxWidth, (piece) => piece.length / 2);

describe('a label', () => {
  it('stays on one line as long as it fits', () => {
    expect(lines('College for Girls', 9)).toEqual(['College for Girls']);
  });

  it('is broken into lines as even as its words allow', () => {
    expect(lines('The quick brown fox jumps over', 8)).toEqual([
      'The quick brown',
      'fox jumps over',
    ]);
    expect(lines('aaaa bbbb cccc dddd', 5)).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  it('keeps a word whole however long it is', () => {
    expect(lines('Rindfleischetikettierung now', 5)).toEqual(['Rindfleischetikettierung', 'now']);
  });

  it('breaks after a hyphen, a slash and where a new line is asked for', () => {
    expect(lines('north-south/east-west', 6)).toEqual(['north-south/', 'east-west']);
    expect(lines('one\ntwo', 20)).toEqual(['one', 'two']);
  });

  it('says nothing where there is nothing', () => {
    expect(lines('', 5)).toEqual([]);
    expect(lines('   ', 5)).toEqual([]);
  });
});
