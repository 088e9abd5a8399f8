import { describe, expect, it } from 'vitest';
import { linesOf } from '#lib/components/record/text-lines.ts';

/** Every letter is ten pixels wide. */
const measure = { measureText: (text: string) => ({ width: text.length * 10 }) };

describe('words in lines', () => {
  it('break between words, as late as they fit', () => {
    expect(linesOf(measure, 'the gate opens', 80, 3)).toEqual(['the gate', 'opens']);
    expect(linesOf(measure, 'the gate opens', 79, 3)).toEqual(['the', 'gate', 'opens']);
    expect(linesOf(measure, '  ', 80, 3)).toEqual([]);
  });

  it('leave a word whole that is longer than a line', () => {
    expect(linesOf(measure, 'a negotiation ends', 60, 3)).toEqual(['a', 'negotiation', 'ends']);
  });

  it('end in an ellipsis where there are too many, which fits as well', () => {
    expect(linesOf(measure, 'one two three four five', 90, 2)).toEqual(['one two', 'three …']);
    expect(linesOf(measure, 'one two three four five', 110, 2)).toEqual(['one two', 'three …']);
  });
});
