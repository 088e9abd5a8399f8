/** How many letters differ between two words (Levenshtein distance). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** `; did you mean "summary"?` where one known word is close to the written one, else nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
  if (written.length > 80) return '';
  let best: string | null = null;
  let distance = (written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3))) + 1;
  for (const word of known) {
    const found = editDistance(written.toLowerCase(), word.toLowerCase());
    if (found < distance) {
      best = word;
      distance = found;
    }
  }
  return best === null ? '' : `; did you mean "${best}"?`;
}
