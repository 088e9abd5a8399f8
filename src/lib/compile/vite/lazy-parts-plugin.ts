import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin } from 'vite';

/** What a manifest tells of its scripts, less the parts that they fetch on demand. */
export function withoutLazyParts(manifest: Manifest): Manifest {
  const chunks = structuredClone(manifest);
  for (const chunk of Object.values(chunks)) delete chunk.dynamicImports;
  return chunks;
}

/**
 * Hides from SvelteKit which parts are fetched on demand. They bring their style sheets along; told of
 * them, it links these in every page that may come to need one, and forgets those that a page shares
 * with such a part.
 */
export function lazyPartsPlugin(): Plugin {
  return {
    name: 'atlas-lazy-parts',
    apply: 'build',
    writeBundle({ dir = '' }) {
      if (this.environment.name !== 'client') return;
      const file = join(dir, '.vite', 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
      writeFileSync(file, JSON.stringify(withoutLazyParts(manifest), null, 2));
    },
  };
}
