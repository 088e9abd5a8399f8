import { describe, expect, it } from 'vitest';
import type { Font } from '#lib/svg/text/font.ts';
import { setLine } from '#lib/svg/text/pieces.ts';

const serif: Font = { family: 'serif', size: 10, weight: 600, italic: true };

/** Every sign one em wide. */
const measure = (text: string, { size }: Font): number => [...text].length * size;

/** The pieces as they are read on the screen from left to right, with where each begins. */
const seen = (text: string, spacing = 0) =>
  setLine(text, serif, measure, spacing)
    .pieces.toSorted((a, b) => a.left - b.left)
    .map(({ text: piece, left }) => [piece, left]);

describe('a line', () => {
  it('of one script is one piece', () => {
    expect(setLine('Blue Area', serif, measure)).toEqual({
      width: 90,
      pieces: [{ text: 'Blue Area', font: serif, left: 0, width: 90 }],
    });
  });

  it('sets Arabic script in Naskh, and the Latin digits in it in the sans', () => {
    const { pieces } = setLine('جی 6', serif, measure);
    expect(pieces.map(({ text, font }) => [text, font.family, font.italic])).toEqual([
      ['جی', 'naskh', false],
      ['6', 'serif', true],
    ]);
    const naskh: Font = { family: 'naskh', size: 10, weight: 500, italic: false };
    expect(setLine('6', naskh, measure).pieces[0]?.font.family).toBe('sans');
  });

  it('is read from the right where its first letter is Arabic', () => {
    expect(seen('جی 6')).toEqual([
      ['6', 0],
      ['جی', 20],
    ]);
    expect(seen('11 جولائی')).toEqual([
      ['جولائی', 0],
      ['11', 70],
    ]);
    expect(seen('Zone جی')).toEqual([
      ['Zone', 0],
      ['جی', 50],
    ]);
  });

  it('keeps brackets around what they stand around, and commas behind their word', () => {
    expect(seen('جی (F 9)')).toEqual([
      ['(', 0],
      ['F 9', 10],
      [')', 40],
      ['جی', 60],
    ]);
    expect(seen('جی، 6')).toEqual([
      ['6', 0],
      ['،', 20],
      ['جی', 30],
    ]);
  });

  it('lets numbers follow one another as the line is read', () => {
    expect(seen('جی 2007 · 04:30')).toEqual([
      ['04:30', 0],
      ['·', 60],
      ['2007', 80],
      ['جی', 130],
    ]);
    expect(seen('جی F 9')).toEqual([
      ['F 9', 0],
      ['جی', 40],
    ]);
  });

  it('counts the space between spaced letters, not one after the last', () => {
    expect(setLine('abc', serif, measure, 0.5).pieces[0]?.width).toBe(40);
  });
});
