import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * The path under which the site is published, such as `/atlas`; empty at the root of a host.
 * @type {'' | `/${string}`}
 */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** Where the site goes; tests build a second one without touching the first. */
const site = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ pages: site, assets: site, fallback: '404.html', strict: true }),
    outDir: process.env.KIT_OUT_DIR ?? '.svelte-kit',
    paths: { base, relative: true },
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*', '../*.config.ts', '../eslint.config.js');
      },
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'style-src-attr': [
          'unsafe-hashes',
          // The route announcer of SvelteKit hides itself with this style attribute.
          'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
        ],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
  },
};
