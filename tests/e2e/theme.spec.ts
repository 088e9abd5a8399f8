import type { Locator } from '@playwright/test';
import { expect, test } from './site.ts';

const background = (panel: Locator) =>
  panel.evaluate((element) => getComputedStyle(element).backgroundColor);

test('the theme follows the system, can be chosen and is remembered', async ({
  page,
  site,
  say,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await site.open();
  const root = page.locator('html');
  const map = site.canvas;
  const dark = { page: await background(root), map: await map.screenshot() };
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => background(root)).not.toBe(dark.page);
  const light = await background(root);
  await expect.poll(async () => (await map.screenshot()).equals(dark.map)).toBe(false);

  const theme = (name: string) => site.button(`${say.page.theme}: ${name}`);
  await theme(say.page.themeSystem).click();
  await theme(say.page.themeLight).click();
  await expect(theme(say.page.themeDark)).toBeVisible();
  await expect.poll(() => background(root)).toBe(dark.page);
  await page.reload();
  await expect(theme(say.page.themeDark)).toBeVisible();
  await expect.poll(() => background(root)).toBe(dark.page);
  await theme(say.page.themeDark).click();
  await expect.poll(() => background(root)).toBe(light);
});
