import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { basemapHosts, contentSecurityPolicy } from './scripts/content-security-policy.mjs';
import { siteAddress } from './scripts/site-address.mjs';

const { base, origin } = siteAddress(process.env);

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
    prerender: {
      // With it the links to the site's own addresses are followed, and must lead somewhere.
      ...(origin === undefined ? {} : { origin }),
      // Fragments such as `#lang=ur` hold a view; only those without `=` lead to a part of a page.
      handleMissingId: ({ id, message }) => {
        if (!id.includes('=')) throw new Error(message);
      },
    },
    csp: {
      mode: 'hash',
      directives: contentSecurityPolicy(basemapHosts(process.env.ATLAS || 'geodata')),
    },
  },
};
