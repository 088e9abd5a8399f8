import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const MODULE = 'virtual:pictures';
const RESOLVED = `\0${MODULE}`;

/**
 * Serves the pictures of the chapters as `virtual:pictures`, to the server's side only. Nothing is drawn
 * before a picture is asked for.
 */
export function picturesPlugin(): Plugin {
  let root = '';
  return {
    name: 'atlas-pictures',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const maker = fileURLToPath(new URL('../pictures/chapter-pictures.ts', import.meta.url));
      return [
        `import { atlas, basemap, geometries } from 'virtual:atlas';`,
        `import { ChapterPictures } from ${JSON.stringify(maker)};`,
        `export const pictures = new ChapterPictures({`,
        `  atlas: JSON.parse(atlas),`,
        `  basemap: JSON.parse(basemap),`,
        `  geometries: JSON.parse(geometries),`,
        `}, ${JSON.stringify(root)});`,
      ].join('\n');
    },
  };
}
