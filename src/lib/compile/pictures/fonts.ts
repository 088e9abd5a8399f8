import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve as resolvePath } from 'node:path';
import decompress from 'wawoff2/decompress.js';

/** The cuts that pictures are set in: Latin letters, those of other languages, Arabic script. */
const FILES = {
  'sans-400': [
    'libre-franklin/files/libre-franklin-latin-400-normal',
    'libre-franklin/files/libre-franklin-latin-ext-400-normal',
  ],
  'sans-500': [
    'libre-franklin/files/libre-franklin-latin-500-normal',
    'libre-franklin/files/libre-franklin-latin-ext-500-normal',
  ],
  'sans-600': [
    'libre-franklin/files/libre-franklin-latin-600-normal',
    'libre-franklin/files/libre-franklin-latin-ext-600-normal',
  ],
  'serif-600': [
    'source-serif-4/files/source-serif-4-latin-600-normal',
    'source-serif-4/files/source-serif-4-latin-ext-600-normal',
  ],
  'serif-400-italic': [
    'source-serif-4/files/source-serif-4-latin-400-italic',
    'source-serif-4/files/source-serif-4-latin-ext-400-italic',
  ],
  'naskh-500': ['noto-naskh-arabic/files/noto-naskh-arabic-arabic-500-normal'],
  'nastaliq-600': ['noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-600-normal'],
} as const;

export type Cut = keyof typeof FILES;
export const CUTS = Object.keys(FILES) as Cut[];

/** A font of a cut as TrueType; of a cut in several files those of plain Latin letters come first. */
export type FontFiles = Readonly<Record<Cut, readonly Uint8Array[]>>;

/**
 * Unpacks the fonts: neither resvg nor HarfBuzz reads woff2.
 * @param root folder that holds `node_modules`
 */
export async function loadFonts(root: string): Promise<FontFiles> {
  const { resolve } = createRequire(resolvePath(root, 'package.json'));
  const fonts: Partial<Record<Cut, Uint8Array[]>> = {};
  for (const cut of CUTS) {
    const parts: Uint8Array[] = [];
    for (const file of FILES[cut]) {
      const packed = readFileSync(resolve(`@fontsource/${file}.woff2`));
      // The decoder hands out its own memory, which the next font overwrites: one by one, and copied.
      parts.push(Uint8Array.from(await decompress(packed)));
    }
    fonts[cut] = parts;
  }
  return fonts as Record<Cut, Uint8Array[]>;
}
