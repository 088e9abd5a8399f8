import { fontOfRun, isArabic, scriptRuns, type Font, type Measure } from './font.ts';

/** A stretch of a line in one script and font, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly font: Font;
  /** Pixels from the left edge of the line. */
  readonly left: number;
  readonly width: number;
}

export interface SetLine {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** Signs that take the direction of the line where they stand beside words of the other one. */
const NEUTRAL = /^([^\p{L}\p{N}\p{M}±+%°]*)(.*?)([^\p{L}\p{N}\p{M}%°]*)$/su;
/** A number with what belongs to it, or one other sign, with the space behind. */
const NUMBERS = /(?:[\p{N}+\-.,:/%°±]+|[^\p{N}+\-.,:/%°±])\s*/gu;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '“',
};

/**
 * Sets a line in its scripts, each piece where it is read: from the right where the first letter is
 * Arabic. Renderers differ in what they make of a text in several fonts; of one font they agree.
 * @param spacing ems between letters
 */
export function setLine(text: string, font: Font, measure: Measure, spacing = 0): SetLine {
  const rightToLeft = isArabic(/\p{L}/u.exec(text)?.[0] ?? '');
  const advance = (part: string, cut: Font): number =>
    part === '' ? 0 : measure(part, cut) + [...part].length * spacing * font.size;
  let reached = 0;
  const placed = directedRuns(text, rightToLeft).map((run): Piece => {
    const cut = fontOfRun(run, font);
    const words = run.text.trim();
    const before = advance(/^\s*/.exec(run.text)?.[0] ?? '', cut);
    const after = words === '' ? 0 : advance(/\s*$/.exec(run.text)?.[0] ?? '', cut);
    const width = Math.max(0, advance(words, cut) - spacing * font.size);
    const left = reached + before;
    reached = left + width + after;
    return { text: words, font: cut, left, width };
  });
  const pieces = placed
    .filter((piece) => piece.text !== '')
    .map((piece) => (rightToLeft ? { ...piece, left: reached - piece.left - piece.width } : piece));
  return { pieces, width: reached };
}

/** Runs of a line; read from the right, loose signs at their edges stand for themselves. */
function directedRuns(text: string, rightToLeft: boolean): { text: string; arabic: boolean }[] {
  const runs = scriptRuns(text);
  if (!rightToLeft) return runs;
  return runs.flatMap((run) => {
    const [, before = '', core = '', after = ''] = NEUTRAL.exec(run.text) ?? [];
    const loose = (signs: string): string[] => [...signs].map((sign) => MIRRORED[sign] ?? sign);
    return [...loose(before), ...numbersOf(core), ...loose(after)]
      .filter((part) => part !== '')
      .map((part) => ({ text: part, arabic: run.arabic && part.trim() !== '' && isArabic(part) }));
  });
}

/** Numbers without words between them follow one another as the line is read. */
function numbersOf(core: string): string[] {
  return /\p{L}/u.test(core) ? [core] : (core.match(NUMBERS) ?? []);
}
