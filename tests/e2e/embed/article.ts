import { test as base, expect, type Frame, type Locator, type Page } from '@playwright/test';
import { watch } from '../watch.ts';
import { Newspaper, serveSiteWithFrame } from './origins.ts';
import type {} from '../../fixtures/embed/guest-page.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** An article of another origin than the site's. */
  article: Article;
  /** Console messages that the test is about, and that do not fail it. */
  expectedMessages: RegExp;
}

interface WorkerFixtures {
  site: string;
  newspaper: Newspaper;
}

/** An article as readers meet it, with maps of the site in it. */
export class Article {
  constructor(
    readonly page: Page,
    /** Origin of the site. */
    readonly site: string,
    private readonly newspaper: Newspaper,
  ) {}

  /** Address of a page of the site that speaks the protocol without drawing a map. */
  frameUrl(hash = ''): string {
    return `${this.site}/frame/${hash}`;
  }

  script(name: 'v1.js' | 'v1-stories.js' = 'v1.js'): string {
    return `<script src="${this.site}/embed/${name}" defer></script>`;
  }

  /** Prints what an author wrote, and opens it. */
  async open(body: string): Promise<void> {
    await this.page.goto(this.newspaper.print(body));
  }

  print(body: string, path: string): string {
    return this.newspaper.print(body, path);
  }

  element(id = 'map'): Locator {
    return this.page.locator(`atlas-map#${id}`);
  }

  /** The page inside the first frame of an element or an article, once its script has run. */
  async inside(element: Locator | Page = this.element()): Promise<Frame> {
    const handle = await element.locator('iframe').first().elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('the element holds no frame');
    await frame.waitForFunction(() => 'driver' in window);
    return frame;
  }
}

/** Playwright's `test` with an `article`; what a page complains of fails it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  expectedMessages: [/(?!)/, { option: true }],
  viewport: { width: 800, height: 600 },

  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names from the pattern
    async ({}, use) => {
      const server = await serveSiteWithFrame();
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],

  newspaper: [
    async ({ site }, use) => {
      const newspaper = new Newspaper();
      await newspaper.open(site);
      await use(newspaper);
      await newspaper.close();
    },
    { scope: 'worker' },
  ],

  article: async ({ page, context, site, newspaper, expectedMessages }, use) => {
    const own = new RegExp(`^request to ${newspaper.origin}/`);
    const expected = new RegExp(`${own.source}|${expectedMessages.source}`);
    const complaints = watch(context, site, expected);
    await use(new Article(page, site, newspaper));
    expect(complaints, 'console messages, exceptions and requests to other sites').toEqual([]);
  },
});
