/** A word and what follows it: a space, which is not drawn at the end of a line, or a new line. */
interface Token {
  readonly text: string;
  readonly width: number;
  readonly space: number;
  readonly ends: boolean;
}

interface Break {
  /** Number of tokens before it. */
  readonly index: number;
  readonly x: number;
  readonly prior: Break | null;
  readonly badness: number;
}

/** Ems of a map label are 24 units: badness weighs them against the penalties. */
const UNITS = 24;
/** A new line that is asked for always comes. */
const FORCED = -1e8;

/**
 * Breaks a label as MapLibre does: as many lines as its width asks for, as even as words allow, so
 * that picture and map break alike.
 * @param measure width of a piece in ems
 * @param maxWidth ems
 */
export function wrapped(
  text: string,
  maxWidth: number,
  measure: (text: string) => number,
): string[] {
  const tokens = tokensOf(text, measure);
  const total = tokens.reduce((sum, { width, space }) => sum + width + space, 0);
  const target = total / Math.max(1, Math.ceil(total / maxWidth));
  const breaks: Break[] = [];
  let x = 0;
  tokens.slice(0, -1).forEach(({ width, ends }, index) => {
    x += width;
    breaks.push(breakAt(index + 1, x, target, breaks, { forced: ends, last: false }));
  });
  const end = breakAt(tokens.length, x + (tokens.at(-1)?.width ?? 0), target, breaks, {
    forced: false,
    last: true,
  });
  const lines: string[] = [];
  for (let stop: Break | null = end; stop !== null; stop = stop.prior) {
    const from = stop.prior?.index ?? 0;
    const words = tokens
      .slice(from, stop.index)
      .map(({ text: word, space }) => `${word}${space > 0 ? ' ' : ''}`);
    lines.unshift(words.join('').trim());
  }
  return lines.filter((line) => line !== '');
}

function breakAt(
  index: number,
  x: number,
  target: number,
  before: readonly Break[],
  { forced, last }: { forced: boolean; last: boolean },
): Break {
  let prior: Break | null = null;
  let badness = badnessOf(x, target, forced, last);
  for (const candidate of before) {
    const with_ = badnessOf(x - candidate.x, target, forced, last) + candidate.badness;
    if (with_ <= badness) [prior, badness] = [candidate, with_];
  }
  return { index, x, prior, badness };
}

function badnessOf(width: number, target: number, forced: boolean, last: boolean): number {
  const ragged = ((width - target) * UNITS) ** 2;
  const weight = last ? (width < target ? 0.5 : 2) : 1;
  return ragged * weight + (forced ? FORCED : 0);
}

function tokensOf(text: string, measure: (text: string) => number): Token[] {
  const pieces = text.match(/[^\s/+&·–-]*(?:[/+&·–-]|\s|$)/gu) ?? [];
  return pieces
    .filter((piece) => piece !== '')
    .map((piece) => {
      const word = piece.trim();
      const space = piece === word ? 0 : measure(' ');
      return {
        text: word,
        width: word === '' ? 0 : measure(word),
        space,
        ends: piece.endsWith('\n'),
      };
    });
}
