import { momentOf } from '#lib/core/visible/moment-of.ts';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { textIn } from '#lib/messages/text.ts';
import { expect, test } from './site.ts';
import { given } from './subjects.ts';

test('words in every language find an event, and choosing it moves map and clock', async ({
  page,
  site,
  atlas,
  say,
}) => {
  const { features, languages, at, camera } = atlas;
  const now = new Set(visibleAt(features, at).map(({ feature }) => feature.id));
  const elsewhere = given(
    features.find(({ id, anchor, time }) => {
      if (now.has(id) || anchor === null || momentOf(time) === null) return false;
      return Math.abs((anchor[0] ?? 0) - camera.center[0]) > 0.01;
    }),
    'a feature at another time and place',
  );
  await site.open();
  for (const language of languages) {
    await site.search(textIn(elsewhere.name, language));
    await expect(site.events.locator(`[data-feature="${elsewhere.id}"]`)).toBeVisible();
  }
  await page.getByRole('searchbox').fill('qqqq');
  await expect(page.getByText(say.events.noneFound('qqqq'))).toBeVisible();

  await site.search(textIn(elsewhere.name, languages[0] ?? 'en'));
  await site.events.locator(`[data-feature="${elsewhere.id}"]`).click();
  await expect(site.detailsName).toHaveText(textIn(elsewhere.name, languages[0] ?? 'en'));
  await expect.poll(() => site.instantInAddress()).toBe(momentOf(elsewhere.time));
  // The feature comes into the picture, and what was in the middle leaves it.
  const [longitude = 0, latitude = 0] = elsewhere.anchor ?? [];
  const [west = 0, south = 0, east = 0, north = 0] = elsewhere.bbox ?? [];
  await expect
    .poll(() => {
      const [, y = 0, x = 0] = (site.field('map') ?? '').split('/').map(Number);
      return Math.hypot(x - longitude, y - latitude);
    })
    .toBeLessThan(0.001 + Math.hypot(east - west, north - south) / 2);
});
