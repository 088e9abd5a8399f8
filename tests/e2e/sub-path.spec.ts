import { expect, test } from './site.ts';

test.use({ base: '/some/folder' });

test('the site works under any path of a host', async ({ page, site, siteUrl, say }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl)) outside.push(request.url());
  });
  await site.open();
  await expect(page).toHaveURL(new RegExp(`^${siteUrl}`));
  await site.openTab(say.page.eventsTab);
  await page.getByRole('tabpanel').locator('[data-feature]').first().click();
  await expect.poll(() => site.field('sel')).not.toBeNull();
  await page.reload();
  await site.mapDrawn();
  await expect(site.detailsName).toBeVisible();
  expect(outside).toEqual([]);
});
