import { endOfJsonString } from './json-string.ts';

/** Where and why a text is not the JSON it should be. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** Deeper than any authored file; a limit keeps hostile nesting from exhausting the stack. */
const MAX_DEPTH = 60;

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const WORD = /[\p{L}\d_+.-]+/uy;

class Fault extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The first fault of a JSON text, or null when it is sound. `JSON.parse` says where only in some
 * versions of Node, and takes the last of two equal keys in silence.
 */
export function findJsonFault(text: string): JsonFault | null {
  let offset = 0;

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) offset += found.length;
    return found;
  };
  const takeString = (): string | null => {
    const start = offset;
    if (text.charAt(start) !== '"') return null;
    const string = endOfJsonString(text, start);
    if (!('end' in string)) throw new Fault(string.offset, string.message);
    offset = string.end;
    return text.slice(start, offset);
  };
  const skipTo = (): string => {
    take(SPACE);
    return text.charAt(offset);
  };
  const fail = (expected: string): never => {
    const start = offset;
    const found = start >= text.length ? 'the end of the file' : (take(WORD) ?? text.charAt(start));
    throw new Fault(start, `${expected} expected, not ${found}`);
  };

  const value = (depth: number): void => {
    if (depth > MAX_DEPTH) throw new Fault(offset, 'is nested too deeply');
    const next = skipTo();
    if (next === '{') object(depth);
    else if (next === '[') list(depth);
    else if ((takeString() ?? take(LITERAL) ?? take(NUMBER)) === null) fail('a value');
  };

  const object = (depth: number): void => {
    const keys = new Set<string>();
    members('}', 'a property', () => {
      const start = offset;
      const key = takeString() ?? fail('a property in double quotes');
      if (keys.has(key)) throw new Fault(start, `${key} stands twice in one object; keep one`);
      keys.add(key);
      if (skipTo() !== ':') fail('":"');
      offset += 1;
      value(depth + 1);
    });
  };

  const list = (depth: number): void => {
    members(']', 'a value', () => {
      value(depth + 1);
    });
  };

  const members = (close: string, what: string, member: () => void): void => {
    offset += 1;
    if (skipTo() !== close) {
      for (;;) {
        if (skipTo() === close) fail(`${what} after the comma`);
        member();
        if (skipTo() !== ',') break;
        offset += 1;
      }
    }
    if (skipTo() !== close) fail(`"," or "${close}"`);
    offset += 1;
  };

  try {
    value(0);
    skipTo();
    if (offset < text.length) fail('the end of the file');
    return null;
  } catch (fault) {
    if (fault instanceof Fault) return { offset: fault.offset, message: fault.message };
    throw fault;
  }
}

/** `line:column` of an offset, both counted from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
