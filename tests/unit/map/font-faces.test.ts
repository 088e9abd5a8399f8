import { readFileSync } from 'node:fs';
import { fontFaces } from '#lib/map/font-faces.ts';
import type { MLFontFace } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';

const faces = fontFaces(
  { Text: { latin: '/a.woff2', extended: '/b.woff2', arabic: './c.woff2' } },
  'https://example.org/atlas/page',
).Text as MLFontFace[];

const parsed = (ranges: readonly string[]) =>
  ranges.map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });

/** The files of a face that claim a character. */
const claimed = (character: string): string[] => {
  const code = character.codePointAt(0) ?? 0;
  return faces
    .filter((face) =>
      parsed(face['unicode-range'] ?? []).some(([from, to]) => code >= from && code <= to),
    )
    .map(({ url }) => url);
};

describe('the fonts of the map', () => {
  it('have absolute URLs on the site itself', () => {
    expect(faces.map(({ url }) => url)).toEqual([
      'https://example.org/a.woff2',
      'https://example.org/b.woff2',
      'https://example.org/atlas/c.woff2',
    ]);
  });

  it('each claim their own characters, so that Urdu finds its letters', () => {
    expect(claimed('A')).toEqual(['https://example.org/a.woff2']);
    expect(claimed('±')).toEqual(['https://example.org/a.woff2']);
    expect(claimed('ā')).toEqual(['https://example.org/b.woff2']);
    // ye, heh goal, rreh, the digit four and a joined form that shaping puts in place.
    for (const letter of ['ی', 'ہ', 'ڑ', '۴', 'ﻻ']) {
      expect(claimed(letter)).toEqual(['https://example.org/atlas/c.woff2']);
    }
  });

  it('claim nothing that the files do not hold', () => {
    const held = (font: string) =>
      JSON.parse(readFileSync(`node_modules/@fontsource/${font}/unicode.json`, 'utf8')) as Record<
        string,
        string
      >;
    const latin = parsed((held('libre-franklin').latin ?? '').split(','));
    for (const [from, to] of parsed(faces[0]?.['unicode-range'] ?? [])) {
      expect(latin.some(([low, high]) => from >= low && to <= high)).toBe(true);
    }
  });
});
