/** Where a JSON text in double quotes ends, or the first thing wrong in it and where that is. */
export type JsonStringEnd =
  { readonly end: number } | { readonly offset: number; readonly message: string };

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Below this character, the space, JSON wants an escape. */
const FIRST_PLAIN = 0x20;

/**
 * Reads the text that begins with the double quote at `start`, each character once: a regular
 * expression for all of it could try a text that never ends in endless ways.
 */
export function endOfJsonString(text: string, start: number): JsonStringEnd {
  let offset = start + 1;
  while (offset < text.length) {
    const character = text.charAt(offset);
    if (character === '"') return { end: offset + 1 };
    if (character === '\\') {
      ESCAPE.lastIndex = offset;
      const length = ESCAPE.exec(text)?.[0].length;
      if (length === undefined) {
        return { offset, message: String.raw`a text holds a stray \; write the character as \\` };
      }
      offset += length;
      continue;
    }
    if (text.charCodeAt(offset) < FIRST_PLAIN) return { offset, message: unescaped(character) };
    offset += 1;
  }
  return { offset: start, message: 'a text is not closed; end it with "' };
}

function unescaped(character: string): string {
  if (character === '\n' || character === '\r') {
    return String.raw`a text holds a line break; end it with " before that, or write \n`;
  }
  if (character === '\t') return String.raw`a text holds a tab; write \t`;
  const code = character.charCodeAt(0).toString(16).padStart(4, '0');
  return `a text holds a control character; write \\u${code}`;
}
