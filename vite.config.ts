import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { headersPlugin } from './scripts/headers-plugin.mjs';
import { oembedAddress, siteAddress, siteAddressPlugin } from './scripts/site-address.mjs';
import { atlas } from './src/lib/compile/vite/atlas-plugin.ts';
import { embedPlugin } from './src/lib/compile/vite/embed-plugin.ts';
import { picturesPlugin } from './src/lib/compile/vite/pictures-plugin.ts';
import { tokensPlugin } from './src/lib/compile/vite/tokens-plugin.ts';

const address = siteAddress(process.env);

export default defineConfig({
  plugins: [
    siteAddressPlugin(address, oembedAddress(process.env)),
    headersPlugin(address),
    atlas(),
    picturesPlugin(),
    tokensPlugin(),
    embedPlugin(),
    sveltekit(),
  ],
  build: { target: 'es2022' },
  worker: { format: 'es' },
});
