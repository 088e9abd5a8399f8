import type { Plugin } from 'vite';

const LAZY_PART = /import\(\s*(['"])[^'"]+\.svelte\1\s*\)/g;

/**
 * Leaves parts that are fetched on demand out of what is prerendered. No page is made with one of them,
 * but otherwise every page that may come to need it would link its style sheet from the start.
 */
export function lazyPartsPlugin(): Plugin {
  return {
    name: 'atlas-lazy-parts',
    apply: 'build',
    // On what Svelte has made of a component.
    enforce: 'post',
    transform: (code, id, options) =>
      options?.ssr === true && /\/src\/lib\/components\/.*\.(svelte|ts)$/.test(id)
        ? { code: code.replace(LAZY_PART, 'new Promise(() => {})'), map: null }
        : null,
  };
}
