import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const kit = dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));

/** SvelteKit's client, which its start script and `$app/paths` import. */
const CLIENT = join(kit, 'src/runtime/client/client.js');

/**
 * Puts `start` of a module of our own in the place of SvelteKit's client. That is a router of ten
 * kilobytes, and in this site every link loads a page.
 * @param start path from the root of the project
 */
export function startPlugin(start: string): Plugin {
  const module = JSON.stringify(resolve(start));
  return {
    name: 'atlas-start',
    enforce: 'pre',
    load(id) {
      if (id.replace(/\?.*$/, '') !== CLIENT) return null;
      return `export { start } from ${module};
        export const load_css = () => {};
        export const get_navigation_intent = () => null;`;
    },
  };
}
