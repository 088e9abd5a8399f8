import { expect, test } from './site.ts';

test('the first page shows a map and says what it is about', async ({ page, site }) => {
  await site.open();
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
});
