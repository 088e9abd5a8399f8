import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersBelow } from './headers-file.mjs';

/**
 * Writes `_headers` for the path under which the site will lie, in place of the copy of
 * `static/_headers` that Vite makes.
 * @param {Pick<import('./site-address.mjs').SiteAddress, 'base'>} address
 * @returns {import('vite').Plugin}
 */
export function headersPlugin({ base }) {
  return {
    name: 'site-headers',
    apply: 'build',
    async generateBundle() {
      if (base === '' || this.environment.config.consumer !== 'client') return;
      const text = await readFile(join(this.environment.config.publicDir, '_headers'), 'utf8');
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersBelow(text, base) });
    },
  };
}
