import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findJsonFault } from '#lib/compile/read/json-fault.ts';
import { prove } from '../../prove.ts';

describe('a text in double quotes', () => {
  it.each([
    ['never ends', `["${'a'.repeat(100_000)}`, 1, 'a text is not closed; end it with "'],
    ['ends in a backslash', String.raw`["a\"`, 1, 'a text is not closed; end it with "'],
    [
      'holds a line break after much else',
      `["${'a'.repeat(100_000)}\n"]`,
      100_002,
      String.raw`a text holds a line break; end it with " before that, or write \n`,
    ],
    [
      'holds a line break of Windows',
      '["a\r\n"]',
      3,
      String.raw`a text holds a line break; end it with " before that, or write \n`,
    ],
    ['holds a tab', '["a\tb"]', 3, String.raw`a text holds a tab; write \t`],
    [
      'holds another control character',
      '["\u0007"]',
      2,
      String.raw`a text holds a control character; write \u0007`,
    ],
    [
      'holds a path of Windows',
      String.raw`["C:\data"]`,
      4,
      String.raw`a text holds a stray \; write the character as \\`,
    ],
    [
      'holds half an escape',
      String.raw`["\u12"]`,
      2,
      String.raw`a text holds a stray \; write the character as \\`,
    ],
    [
      'is a key that never ends',
      `{"${'a'.repeat(100_000)}`,
      1,
      'a text is not closed; end it with "',
    ],
  ])('that %s is refused where the fault is', (_, text, offset, message) => {
    expect(findJsonFault(text)).toEqual({ offset, message });
  });
});

/** What `JSON.parse` thinks of a text. */
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('a text is refused exactly where JSON.parse refuses it', () => {
  const piece = fc.constantFrom('"', '\\', '\\n', '\\u00e9', '\n', '\t', '\u007f', 'a', 'ш', '😀');
  prove(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `"${pieces.join('')}"`;
      expect(findJsonFault(text) === null).toBe(isJson(text));
    }),
  );
});
