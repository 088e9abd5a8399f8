import type { Page } from '@playwright/test';
import type { Atlas } from '#lib/core/atlas/model.ts';
import type { Catalogue } from '#lib/messages/catalogue.ts';
import { textIn } from '#lib/messages/text.ts';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';
import type { SitePage } from './site-page.ts';

/** Story, events, details and clock do their work. */
async function worksWithoutMap(
  page: Page,
  site: SitePage,
  { atlas, say }: { atlas: Atlas; say: Catalogue },
): Promise<void> {
  await expect(page.getByText(say.errors.stillWorks)).toBeVisible();
  await site.openTab(say.page.storyTab);
  const chapter = atlas.chapters.findLast(({ start }) => start <= atlas.at) ?? atlas.chapters[0];
  await expect(
    page.getByRole('heading', { name: textIn(chapter?.title ?? {}, atlas.languages[0] ?? 'en') }),
  ).toBeVisible();
  await site.openTab(say.page.eventsTab);
  const row = page.getByRole('tabpanel').locator('[data-feature]').first();
  const id = await row.getAttribute('data-feature');
  await row.click();
  await expect(site.detailsName).toBeFocused();
  await expect.poll(() => site.field('sel')).toBe(id);
  await page.keyboard.press('Escape');
  const before = await site.slider.getAttribute('aria-valuenow');
  await site.slider.press('PageUp');
  await expect(site.slider).not.toHaveAttribute('aria-valuenow', before ?? '');
}

test('without WebGL2 the page says so, and all but the map works', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await site.visit();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(say.errors.noWebGLTitle);
  await expect(alert).toContainText(say.errors.noWebGLText);
  expect(await violations(page)).toEqual([]);
  await worksWithoutMap(page, site, { atlas, say });
});

for (const [what, url, title] of [
  ['the data of the map do', '**/data/geometries.json', 'dataFailedTitle'],
  ['the worker of the map does', /worker[^/]*\.m?js$/, 'mapFailedTitle'],
] as const) {
  test.describe(`when ${what} not come`, () => {
    // Whichever is first, the page that asks for the worker or MapLibre that starts it, says why.
    test.use({ expectedMessages: /Failed to fetch|ERR_FAILED|Worker failed to load/ });

    test('the page says so, all else works, and another try brings the map', async ({
      page,
      site,
      atlas,
      say,
    }) => {
      await page.route(url, (route) => route.abort());
      await site.visit();
      await expect(page.getByRole('alert')).toContainText(say.errors[title]);
      await worksWithoutMap(page, site, { atlas, say });
      await page.unroute(url);
      await site.button(say.errors.retry).click();
      await site.mapDrawn();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(site.canvas).toBeVisible();
    });
  });
}

test.describe('when the graphics system takes the map away', () => {
  test.use({ expectedMessages: /context.?lost/i });

  test('the page says so, all else works, and the map comes back by itself', async ({
    page,
    site,
    atlas,
    say,
  }) => {
    await site.open();
    const extension = await site.canvas.evaluateHandle((canvas) =>
      (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context'),
    );
    await extension.evaluate((loss) => loss?.loseContext());
    await expect(page.getByRole('alert')).toContainText(say.errors.contextLostTitle);
    await expect(site.canvas).toBeHidden();
    await worksWithoutMap(page, site, { atlas, say });
    await extension.evaluate((loss) => loss?.restoreContext());
    await site.mapDrawn();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
