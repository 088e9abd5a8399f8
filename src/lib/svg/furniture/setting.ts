import type { Theme } from '#lib/tokens/colours.ts';
import { PALETTES, type Palette } from '#lib/tokens/colours.ts';
import { textLine } from '../labels/text-element.ts';
import type { Font, Measure } from '../text/font.ts';
import { setLine } from '../text/pieces.ts';

/** Which line of a paragraph stands where, in pixels from the side at which reading starts. */
export interface LinePlace {
  readonly start: number;
  readonly baseline: number;
}

/** Sets type for one reading direction: all places count from the side at which reading starts. */
export class Setting {
  readonly width: number;
  readonly palette: Palette;
  readonly rightToLeft: boolean;
  readonly #measure: Measure;

  constructor(options: { width: number; theme: Theme; rightToLeft: boolean; measure: Measure }) {
    this.width = options.width;
    this.palette = PALETTES[options.theme];
    this.rightToLeft = options.rightToLeft;
    this.#measure = options.measure;
  }

  /** From the left edge, for something `width` wide that starts at `start`. */
  left(start: number, width: number): number {
    return this.rightToLeft ? this.width - start - width : start;
  }

  widthOf(text: string, font: Font): number {
    return setLine(text, font, this.#measure).width;
  }

  line(text: string, font: Font, { start, baseline }: LinePlace, colour: string): string {
    const set = setLine(text, font, this.#measure);
    const left = this.left(start, set.width);
    return textLine(set, { left, y: baseline }, { fill: colour });
  }

  /** Lines of at most `width` pixels; the last of `most` ends with dots where words are left over. */
  lines(text: string, font: Font, width: number, most: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.widthOf(longer, font) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
    if (lines.length <= most) return lines;
    const kept = lines.slice(0, most);
    let last = `${kept.pop() ?? ''} …`;
    while (this.widthOf(last, font) > width && last.includes(' ')) {
      last = last.replace(/\s*\S+\s…$/u, ' …');
      if (last.trim() === '…') break;
    }
    return [...kept, last];
  }
}

/** The sans of the interface. */
export function sans(size: number, weight: Font['weight'] = 400): Font {
  return { family: 'sans', size, weight, italic: false };
}
