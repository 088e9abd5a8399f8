import { basename } from 'node:path/posix';
import type { Tree } from './tree.ts';

const LARGEST = 10 * 1024;
const VAGUE = /^(utils?|helpers?|misc)$/;

/** Files that ought to be split: more than 10 KB. */
export function largeFiles(tree: Tree): string[] {
  return [...tree]
    .map(([path, text]) => ({ path, bytes: Buffer.byteLength(text) }))
    .filter(({ bytes }) => bytes > LARGEST)
    .map(({ path, bytes }) => `${path}: ${String(bytes)} bytes`);
}

/** Files and folders whose name says nothing of what they hold. */
export function vagueNames(tree: Tree): string[] {
  return [...tree.keys()].filter((path) => {
    const folders = path.split('/').slice(0, -1);
    return [...folders, ...basename(path).split(/[.-]/)].some((word) => VAGUE.test(word));
  });
}

/**
 * Media conditions of style sheets that ask how large the page is (by one of `sizes`, in pixels) in
 * words other than `layouts`.
 */
export function strangeLayouts(
  tree: Tree,
  layouts: readonly string[],
  sizes: readonly number[],
): string[] {
  return [...tree].flatMap(([path, text]) =>
    [...text.matchAll(/@media ([^{]+?) \{/g)]
      .map(([, condition]) => condition ?? '')
      .filter((condition) => sizes.some((size) => condition.includes(`${String(size)}px`)))
      .filter((condition) => !layouts.includes(condition))
      .map((condition) => `${path}: ${condition}`),
  );
}

/** The parts of `geodata/atlas.json` that name the event. */
export interface NamedEvent {
  readonly id: string;
  readonly time_zone: string;
  readonly title: Readonly<Record<string, string>>;
}

const PROPER_NAME = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu;

/** Words that belong in `geodata/` only: the event's id and proper names, zone and places. */
export function eventWords(event: NamedEvent, places: readonly string[]): string[] {
  const names = Object.values(event.title).flatMap((title) => title.match(PROPER_NAME) ?? []);
  const zone = [event.time_zone, event.time_zone.split('/').at(-1) ?? ''];
  const words = [event.id, ...zone, ...names, ...places];
  return [...new Set(words)].filter((word) => word.length >= 4);
}

/** Where one of `words` stands in the code as a word of its own. */
export function mentions(tree: Tree, words: readonly string[]): string[] {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...tree].flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map((match) => {
      const line = text.slice(0, match.index).split('\n').length;
      return `${path}:${String(line)} ${match[0]}`;
    }),
  );
}
