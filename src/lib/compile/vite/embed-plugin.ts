import type { Plugin } from 'vite';
import { EMBED_PATHS, embedFile } from './embed-scripts.ts';

/** Puts what other sites load of ours into the built site, and serves it while developing. */
export function embedPlugin(): Plugin {
  return {
    name: 'atlas-embed',
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      for (const path of EMBED_PATHS) {
        this.emitFile({ type: 'asset', fileName: path, source: await embedFile(path) });
      }
    },
    configureServer({ middlewares, config: { base } }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/\?.*$/, '').slice(base.length);
        if (!EMBED_PATHS.includes(path)) {
          next();
          return;
        }
        embedFile(path).then((source) => {
          // As the host of the built site must: a module of another site is fetched by this right.
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(source);
        }, next);
      });
    },
  };
}
