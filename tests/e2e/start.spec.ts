import { textIn } from '#lib/messages/text.ts';
import { expect, test } from './site.ts';

test.describe('an address that is none', () => {
  test.use({ expectedMessages: /status of 404/ });

  test('says so, and leads to the map', async ({ page, siteUrl, site, say }) => {
    await page.goto(`${siteUrl}no/such/page/`);
    await expect(page).toHaveTitle(say.errors.notFoundTitle);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.errors.notFoundTitle);
    await page.getByRole('link', { name: say.errors.toStartPage }).click();
    await expect(site.slider).toBeVisible();
  });
});

test.describe('when the script of a page does not come', () => {
  test.use({ expectedMessages: /Failed to fetch|ERR_FAILED/ });

  test('the page says so, and leads to the map', async ({ page, siteUrl, say }) => {
    // The first two are the layout and the page that says it.
    await page.route(/\/nodes\/(?![01]\.)\d+\./, (route) => route.abort());
    await page.goto(siteUrl);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.errors.genericTitle);
    await expect(page.getByRole('link', { name: say.errors.toStartPage })).toHaveAttribute(
      'href',
      /\/$/,
    );
  });

  test('and this cannot be said either, what can be read stays', async ({
    page,
    siteUrl,
    atlas,
  }) => {
    const givenUp = page.waitForEvent('pageerror');
    await page.route(/\/nodes\/\d+\./, (route) => route.abort());
    await page.goto(siteUrl);
    await givenUp;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      textIn(atlas.title, atlas.languages[0] ?? 'en'),
    );
  });
});

test('a page behind a name and a password is the same', async ({ page, siteUrl, site }) => {
  await page.goto(siteUrl.replace('://', '://reader:secret@'));
  await site.mapDrawn();
});
