import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { headersPlugin } from './scripts/headers-plugin.mjs';
import { oembedAddress, siteAddress, siteAddressPlugin } from './scripts/site-address.mjs';
import { atlas } from './src/lib/compile/vite/atlas-plugin.ts';
import { chunkPlugin } from './src/lib/compile/vite/chunk-plugin.ts';
import { embedPlugin } from './src/lib/compile/vite/embed-plugin.ts';
import { lazyPartsPlugin } from './src/lib/compile/vite/lazy-parts-plugin.ts';
import { picturesPlugin } from './src/lib/compile/vite/pictures-plugin.ts';
import { startPlugin } from './src/lib/compile/vite/start-plugin.ts';
import { tokensPlugin } from './src/lib/compile/vite/tokens-plugin.ts';

/** Where SvelteKit keeps what it generates, as `svelte.config.js` says. */
const generated = `${process.env.KIT_OUT_DIR ?? '.svelte-kit'}/generated/client-optimized`;

/** What the first view of the explorer loads beside MapLibre. */
const FIRST_VIEW = [
  'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
  `${generated}/app.js`,
  'src/routes/+layout.ts',
  'src/routes/+layout.svelte',
  'src/routes/+error.svelte',
  'src/routes/+page.ts',
  'src/routes/+page.svelte',
  'src/lib/map/atlas-map.ts',
];

const address = siteAddress(process.env);

export default defineConfig({
  plugins: [
    siteAddressPlugin(address, oembedAddress(process.env)),
    headersPlugin(address),
    atlas(),
    picturesPlugin(),
    tokensPlugin(),
    embedPlugin(),
    lazyPartsPlugin(),
    startPlugin('src/routes/start-page.ts'),
    chunkPlugin('explorer', FIRST_VIEW),
    sveltekit(),
  ],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1100, // MapLibre is one file
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
});
