import { fontNamed, type Measure } from './font.ts';
import { setLine, type SetLine } from './pieces.ts';
import { wrapped } from './wrap.ts';

/** One line of a label, as wide and high as it is drawn. */
export interface TextLine extends SetLine {
  /** From the middle of the block down to the baseline of the letters, in pixels. */
  readonly baseline: number;
  /** Null for the colour of the label. */
  readonly colour: string | null;
}

export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  /** Of the lines one upon the other: what a label hangs by. */
  readonly height: number;
  /** Where its letters are, from its middle up (negative) and down. */
  readonly ink: readonly [top: number, bottom: number];
}

/** A stretch of a label in one look; line feeds begin a line. */
export interface TextSection {
  readonly text: string;
  readonly fontName: string;
  /** Of the size of the label. */
  readonly scale: number;
  readonly colour: string | null;
}

export interface BlockLook {
  readonly size: number;
  /** Ems. */
  readonly maxWidth: number;
  readonly lineHeight: number;
  readonly letterSpacing: number;
}

/** In 24ths of an em, as MapLibre counts them: from the middle of a line to its zero, and the letters. */
const ZERO = -17;
const ASCENT = 26;
const UNITS = 24;
/** Of the size: the reach of letters above and below their baseline. */
const ABOVE = 0.82;
const BELOW = 0.26;

/** Lays out a label; a section never shares a line with another, as none of the map's does. */
export function textBlock(
  sections: readonly TextSection[],
  { size, maxWidth, lineHeight, letterSpacing }: BlockLook,
  measure: Measure,
): TextBlock {
  const pieces = sections.flatMap(({ text, fontName, scale, colour }) => {
    const font = fontNamed(fontName, size * scale);
    const set = (piece: string): SetLine => setLine(piece, font, measure, letterSpacing);
    return wrapped(text, maxWidth, (piece) => set(piece).width / size).map((line) => ({
      ...set(line),
      scale,
      colour,
    }));
  });
  const rowHeight = lineHeight * size;
  // MapLibre centres lines as if all were as high as the first, then moves each up to its place.
  let top = (-pieces.length * rowHeight) / 2;
  const lines = pieces.map(({ scale, ...line }): TextLine => {
    const baseline = top + rowHeight / 2 + (size * (ZERO + ASCENT * scale)) / UNITS;
    top += rowHeight * scale;
    return { ...line, baseline };
  });
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    lines,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: pieces.reduce((sum, { scale }) => sum + rowHeight * scale, 0),
    ink:
      first === undefined || last === undefined
        ? [0, 0]
        : [
            first.baseline - ABOVE * size * (pieces[0]?.scale ?? 1),
            last.baseline + BELOW * size * (pieces.at(-1)?.scale ?? 1),
          ],
  };
}
