import { test as base, expect, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/site.mjs';
import { watch } from './watch.ts';

export { expect } from '@playwright/test';

/** The published site, seen in the `page` of the test. */
export class Site {
  constructor(
    private readonly page: Page,
    /** Its address, with a slash at the end. */
    readonly url: string,
  ) {}

  /**
   * Opens a view, such as `at=2007-07-10T04:30Z&lang=ur`, and waits until its map is drawn.
   * @param hash the view as it stands in the address after `#`; none opens the first view
   */
  async open(hash = ''): Promise<void> {
    await this.visit(hash);
    await this.mapDrawn();
  }

  /** Opens a view without waiting for its map, which a test may keep from ever being drawn. */
  async visit(hash = ''): Promise<void> {
    await this.page.goto(hash === '' ? this.url : `${this.url}#${hash}`);
  }

  /** Waits until the map has drawn everything it was told to. */
  async mapDrawn(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-map', 'ready');
  }
}

interface Options {
  /** The path the site is published under, such as `/atlas`: `test.use({ base: '/atlas' })`. */
  base: string;
  /** Console messages that the test is about, and that do not fail it. */
  expectedMessages: readonly RegExp[];
}

interface Fixtures {
  siteUrl: string;
  site: Site;
  quiet: undefined;
}

/**
 * Playwright's `test` with the `site`. It fails when the page writes a warning or an error to the
 * console, throws, or asks anything of another origin.
 */
export const test = base.extend<Options & Fixtures>({
  base: ['', { option: true }],
  expectedMessages: [[], { option: true }],

  siteUrl: async ({ base }, use) => {
    if (base === '') return use(process.env.SITE_URL ?? '');
    const server = await serveSite({ base });
    await use(server.url);
    await server.close();
  },

  site: async ({ page, siteUrl }, use) => {
    await use(new Site(page, siteUrl));
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
