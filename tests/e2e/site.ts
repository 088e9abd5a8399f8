import { test as base, expect } from '@playwright/test';
import type { Geometries } from '#lib/core/atlas/geometries.ts';
import { readGeometries, type GeometryFile } from '#lib/core/atlas/geometries.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';
import type { Catalogue } from '#lib/messages/catalogue.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { serveSite } from '../../scripts/site.mjs';
import { SitePage } from './site-page.ts';
import { watch } from './watch.ts';

export { expect } from '@playwright/test';

interface Options {
  /** The path the site is published under, such as `/atlas`: `test.use({ base: '/atlas' })`. */
  base: string;
  /** Console messages that the test is about, and that do not fail it. */
  expectedMessages: RegExp;
}

interface Fixtures {
  siteUrl: string;
  /** The data the site is built from; tests take their names and times from there. */
  atlas: Atlas;
  geometries: Geometries;
  /** The words of the interface in the language the site opens in. */
  say: Catalogue;
  site: SitePage;
  quiet: undefined;
}

/**
 * Playwright's `test` with the `site`. It fails when the page writes a warning or an error to the
 * console, throws, or asks anything of another origin.
 */
export const test = base.extend<Options & Fixtures>({
  base: ['', { option: true }],
  expectedMessages: [/(?!)/, { option: true }],
  // Not larger than needed, and as coarse as on a page at half its size: every frame of the map is
  // drawn without a graphics card.
  viewport: { width: 1310, height: 605 },
  deviceScaleFactor: 0.5,

  siteUrl: async ({ base }, use) => {
    if (base === '') return use(process.env.SITE_URL ?? '');
    const server = await serveSite({ base, dir: process.env.BUILD_DIR ?? 'build' });
    await use(server.url);
    await server.close();
  },

  atlas: async ({ siteUrl }, use) => {
    await use((await dataOf(siteUrl, 'atlas.json')) as Atlas);
  },

  geometries: async ({ siteUrl }, use) => {
    await use(readGeometries((await dataOf(siteUrl, 'geometries.json')) as GeometryFile));
  },

  say: async ({ atlas }, use) => {
    await use(await loadCatalogue(atlas.languages[0] ?? 'en'));
  },

  site: async ({ page, siteUrl, say }, use) => {
    await use(new SitePage(page, siteUrl, say));
  },

  quiet: [
    async ({ context, siteUrl, expectedMessages }, use) => {
      const complaints = watch(context, new URL(siteUrl).origin, expectedMessages);
      await use(undefined);
      expect(complaints, 'console messages, exceptions and requests to other sites').toEqual([]);
    },
    { auto: true },
  ],
});

async function dataOf(siteUrl: string, file: string): Promise<unknown> {
  const response = await fetch(`${siteUrl}data/${file}`);
  return response.json();
}
