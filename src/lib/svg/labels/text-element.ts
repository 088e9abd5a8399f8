import { FONT_STACKS, isArabic, type Font } from '../text/font.ts';
import type { SetLine } from '../text/pieces.ts';
import { element, escapeText, type Attributes } from '../xml.ts';

/** How a line of text looks. */
export interface Ink {
  readonly colour: string;
  readonly halo?: string;
  /** Pixels around the letters. */
  readonly haloWidth?: number;
}

/** What a font looks like in SVG. */
export function fontAttributes({ family, size, weight, italic }: Font): Attributes {
  return {
    'font-family': FONT_STACKS[family],
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': italic ? 'italic' : undefined,
  };
}

export function inkAttributes({ colour, halo, haloWidth = 0 }: Ink): Attributes {
  if (halo === undefined || haloWidth === 0) return { fill: colour };
  return {
    fill: colour,
    stroke: halo,
    'stroke-width': haloWidth * 2,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}

/**
 * A line of text, its left edge at `left`. Each piece keeps the width it was given even where its font
 * is missing, so that it never runs into another.
 */
export function textLine(
  { pieces }: SetLine,
  { left, y, letterSpacing = 0 }: { left: number; y: number; letterSpacing?: number },
  attributes: Attributes,
): string {
  const spaced = letterSpacing !== 0;
  return pieces
    .map(({ text, font, left: inLine, width }) =>
      element(
        'text',
        {
          x: tenth(left + inLine + width / 2),
          y: tenth(y),
          'text-anchor': 'middle',
          // Spaced letters count their spacing differently from one renderer to the next.
          textLength: spaced ? undefined : tenth(width),
          lengthAdjust: spaced ? undefined : 'spacingAndGlyphs',
          direction: isArabic(text) ? 'rtl' : undefined,
          'letter-spacing': spaced ? letterSpacing : undefined,
          ...fontAttributes(font),
          ...attributes,
        },
        escapeText(text),
      ),
    )
    .join('');
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
