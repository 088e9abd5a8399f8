import * as harfbuzz from 'harfbuzzjs';
import { fontOfRun, scriptRuns, type Font, type Measure } from '#lib/svg/text/font.ts';
import type { Cut, FontFiles } from './fonts.ts';

/** Where a font has no such cut, the nearest. */
function cutOf({ family, weight, italic }: Font): Cut {
  switch (family) {
    case 'serif':
      return italic ? 'serif-400-italic' : 'serif-600';
    case 'naskh':
      return 'naskh-500';
    case 'nastaliq':
      return 'nastaliq-600';
    case 'sans':
      return `sans-${weight}`;
  }
}

/** Measures text as HarfBuzz shapes it: letters joined, kerned and in their ligatures. */
export function shapedWidths(files: FontFiles): Measure {
  const fonts = new Map(
    Object.entries(files).map(([cut, parts]) => [
      cut,
      parts.map((bytes) => {
        const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
        return { font: new harfbuzz.Font(face), upem: face.upem };
      }),
    ]),
  );
  // Labels are broken at every word to find the best: the same pieces come again and again.
  const ems = new Map<string, number>();
  return (text, font) =>
    scriptRuns(text).reduce((sum, run) => {
      const cut = cutOf(fontOfRun(run, font));
      const key = `${cut} ${run.text}`;
      const known = ems.get(key);
      const width = known ?? widthIn(fonts.get(cut) ?? [], run.text);
      if (known === undefined) ems.set(key, width);
      return sum + width * font.size;
    }, 0);
}

interface ShapingFont {
  readonly font: harfbuzz.Font;
  readonly upem: number;
}

/** Ems, in the first font that has all its signs, else in the one that lacks the fewest. */
function widthIn(fonts: readonly ShapingFont[], text: string): number {
  let fewest = Infinity;
  let width = 0;
  for (const { font, upem } of fonts) {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    const missing = buffer.getGlyphInfos().filter(({ codepoint }) => codepoint === 0).length;
    if (missing >= fewest) continue;
    fewest = missing;
    width = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / upem;
    if (missing === 0) break;
  }
  return width;
}
