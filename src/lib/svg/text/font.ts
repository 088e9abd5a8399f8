/** `naskh` and `nastaliq` hold Arabic script, the others Latin. */
export type FontFamily = 'sans' | 'serif' | 'naskh' | 'nastaliq';

export interface Font {
  readonly family: FontFamily;
  /** Pixels of the em. */
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly italic: boolean;
}

/**
 * How wide a line of text is when it is drawn, in pixels: joined letters joined, signs that a font
 * lacks in the font that stands in for it (Naskh for Arabic script, the sans for Latin).
 */
export type Measure = (text: string, font: Font) => number;

const NAMED: Readonly<Record<string, Omit<Font, 'size'>>> = {
  'Libre Franklin Regular': { family: 'sans', weight: 400, italic: false },
  'Libre Franklin Medium': { family: 'sans', weight: 500, italic: false },
  'Source Serif 4 SemiBold': { family: 'serif', weight: 600, italic: false },
  'Source Serif 4 Italic': { family: 'serif', weight: 400, italic: true },
};

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;

/** Whether any of it is in Arabic script. */
export function isArabic(text: string): boolean {
  return ARABIC.test(text);
}

/** A stretch of text in one script. */
export interface ScriptRun {
  readonly text: string;
  readonly arabic: boolean;
}

/** Text by script: Arabic, or all else. Spaces belong to what stands before them. */
export function scriptRuns(text: string): ScriptRun[] {
  const runs: { text: string; arabic: boolean }[] = [];
  for (const sign of text) {
    const last = runs.at(-1);
    const arabic = ARABIC.test(sign);
    if (last !== undefined && (last.arabic === arabic || sign === ' ')) last.text += sign;
    else runs.push({ text: sign, arabic });
  }
  return runs;
}

/** The font in which a run is drawn: each font holds one script, and the other needs another. */
export function fontOfRun({ arabic }: ScriptRun, font: Font): Font {
  const holdsArabic = font.family === 'naskh' || font.family === 'nastaliq';
  if (arabic === holdsArabic) return font;
  return arabic
    ? { ...font, family: 'naskh', weight: 500, italic: false }
    : { ...font, family: 'sans', italic: false };
}

/**
 * The first font of a stack of the map's style, at a size in pixels.
 * @throws RangeError for a font that the style has but the picture does not know
 */
export function fontNamed(name: string, size: number): Font {
  const font = NAMED[name];
  if (font === undefined) throw new RangeError(`The picture does not know the font ${name}.`);
  return { ...font, size };
}

/** CSS font stacks: a standalone picture may be shown where the fonts are missing. */
export const FONT_STACKS: Readonly<Record<FontFamily, string>> = {
  sans: "'Libre Franklin','Noto Naskh Arabic',sans-serif",
  serif: "'Source Serif 4','Noto Naskh Arabic',serif",
  naskh: "'Noto Naskh Arabic','Libre Franklin',serif",
  nastaliq: "'Noto Nastaliq Urdu','Noto Naskh Arabic',serif",
};
