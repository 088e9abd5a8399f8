import { relative, resolve } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { compileAtlas, type CompiledAtlas, type RefusedAtlas } from '../compile-atlas.ts';
import { atlasDirectory } from '../atlas-directory.ts';
import type { Problem } from '../problem.ts';
import { AtlasProblems } from './atlas-problems.ts';

const VIRTUAL = 'virtual:atlas';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Serves the compiled atlas as `virtual:atlas`, its parts as JSON texts. Data with problems fails
 * the build and shows in the overlay of the dev server, which reloads when a file is saved.
 * @param directory of the authored files; by default that of the environment variable `ATLAS`
 */
export function atlas(directory: string = atlasDirectory()): Plugin {
  const root = resolve(directory);
  let compiled: CompiledAtlas | RefusedAtlas | null = null;
  const compileOnce = () => (compiled ??= compileAtlas(root));

  return {
    name: 'atlas',
    configResolved({ command, logger }) {
      // A build stops here, before anything is written and with nothing but the problems printed.
      if (command !== 'build') return;
      const result = compileOnce();
      if ('problems' in result) throw new AtlasProblems(result.problems);
      const { atlas, versions } = result;
      const released = versions.versions.some(({ version }) => version === atlas.version);
      if (!released && versions.versions.length > 0) {
        logger.warn(
          `versions.json does not know these data, ${atlas.version}: pinned links will not tell ` +
            'what changes later. Before you publish, run "npm run atlas -- release".',
        );
      }
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const result = compileOnce();
      if ('problems' in result) this.error(new AtlasProblems(result.problems));
      // Texts, because JSON.parse reads them several times faster than a script would.
      return Object.entries(result)
        .map(([name, part]) => `export const ${name} = ${JSON.stringify(JSON.stringify(part))};`)
        .join('\n');
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (event, path) => {
        const inside = relative(root, resolve(path));
        if (inside.startsWith('..') || !/\.(geo)?json$/.test(inside)) return;
        compiled = compileAtlas(root);
        invalidate(server);
        // With problems the page stays as it is, under the overlay; a reload clears both.
        const { hot } = server.environments.client;
        if ('problems' in compiled) hot.send(overlay(compiled.problems));
        else hot.send({ type: 'full-reload' });
      });
    },
  };
}

/** Makes every environment load the atlas anew. */
function invalidate(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(RESOLVED);
    if (module !== undefined) environment.moduleGraph.invalidateModule(module);
  }
}

function overlay(problems: readonly Problem[]): ErrorPayload {
  const { message } = new AtlasProblems(problems);
  return { type: 'error', err: { message, stack: '', plugin: 'atlas' } };
}
