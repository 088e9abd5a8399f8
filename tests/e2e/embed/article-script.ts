import type { Page } from '@playwright/test';
import type * as api from '#lib/embed/api.ts';
import type { Article } from './article.ts';

declare global {
  interface Window {
    /** The handle of an article's own script, and what it was told. */
    map: api.AtlasMapHandle;
    told: unknown[];
  }
}

/** Connects as the module script of an article would. */
export async function connect(
  { page, site }: Article,
  selector: string,
  timeout?: number,
): Promise<void> {
  await page.evaluate(
    async ({ address, selector, options }) => {
      const { connect } = (await import(address)) as typeof api;
      const target = document.querySelector<HTMLIFrameElement>(selector);
      if (target === null) throw new Error('there is no such element');
      window.map = await connect(target, options);
    },
    {
      address: `${site}/embed/v1.mjs`,
      selector,
      options: timeout === undefined ? {} : { timeout },
    },
  );
}

/** The name of the error that something in the page ends with. */
export const nameOf = (page: Page, run: () => Promise<unknown>): Promise<string> =>
  page.evaluate(run).then(
    () => 'none',
    (error: unknown) => /: (\w+): /.exec(String(error))?.[1] ?? String(error),
  );
