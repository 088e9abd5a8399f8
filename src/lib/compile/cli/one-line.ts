/** Line breaks, terminal escapes, and marks that make a terminal turn the order of letters. */
const UNRULY = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** A message as one harmless line: it may repeat an argument, and that may hold anything. */
export const oneLine = (text: string): string => text.replaceAll(UNRULY, ' ');

/** A cell of a table as one line; marks for the order of its letters stay, they may belong there. */
export const oneCell = (text: string): string => text.replaceAll(BREAKS, ' ');

const LONGEST = 80;

/** An argument as a refusal repeats it: enough of it to be known again. */
export function shown(argument: string): string {
  const letters = Array.from(argument);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : argument;
}
