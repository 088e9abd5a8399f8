/** What is used of a canvas to measure words in its font. */
export interface Measure {
  measureText(text: string): { readonly width: number };
}

/**
 * A text in lines of at most `width` pixels, broken between words; what does not fit into the last
 * line ends in an ellipsis. A word longer than a line stands on a line of its own.
 */
export function linesOf(measure: Measure, text: string, width: number, most: number): string[] {
  const fits = (line: string): boolean => measure.measureText(line).width <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const words = (kept.pop() ?? '').split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')} …`)) words.pop();
  return [...kept, `${words.join(' ')} …`];
}
