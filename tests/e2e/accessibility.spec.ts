import { nativeNameOf } from '#lib/messages/languages.ts';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';
import { contested } from './subjects.ts';

test('axe finds nothing wrong in story, events, search and details', async ({
  page,
  site,
  atlas,
  say,
}) => {
  test.slow();
  await site.open();
  expect(await violations(page), 'story').toEqual([]);
  await site.openTab(say.page.eventsTab);
  expect(await violations(page), 'events').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await site.search('a');
  expect(await violations(page), 'search on a narrow screen').toEqual([]);
  await site.visit(`sel=${contested(atlas).id}`);
  await expect(site.detailsName).toBeVisible();
  expect(await violations(page), 'details on a narrow screen').toEqual([]);
});

test('axe finds nothing wrong in dark colours and in other languages', async ({
  page,
  site,
  atlas,
}) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark' });
  await site.open(`sel=${contested(atlas).id}`);
  expect(await violations(page), 'details, dark').toEqual([]);
  await page.keyboard.press('Escape');
  for (const language of atlas.languages.slice(1)) {
    await site.button(nativeNameOf(language)).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await violations(page), `story, dark, ${language}`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await site.visit(`sel=${contested(atlas).id}&lang=${language}`);
    await expect(site.detailsName).toBeVisible();
    expect(await violations(page), `details, ${language}`).toEqual([]);
  }
});
