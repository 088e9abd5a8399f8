import { eventsInOrder } from '#lib/core/replay/events-in-order.ts';
import { captionWords } from '#lib/messages/caption.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the transcript tells the whole replay in every language of the atlas', async ({
    page,
    site,
    atlas,
  }) => {
    await page.goto(`${site.url}transcript/`);
    const layers = atlas.layers.filter(({ visible }) => visible).map(({ id }) => id);
    const told = eventsInOrder(atlas, layers);
    const lines = page.getByRole('listitem');
    await expect(lines).toHaveCount(told.length);
    for (const language of atlas.languages) {
      const words = await loadCatalogue(language);
      const shown = await lines.locator(`[lang=${language}]`).allInnerTexts();
      const expected = told.map(({ feature }) => {
        const { time, name } = captionWords(feature, atlas.timeZone, language, words);
        return `${time} ${name}`;
      });
      const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(shown.map(plain)).toEqual(expected.map(plain));
    }
  });
});

test('the transcript is a click away, and its lines lead back to the map', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await site.visit();
  await page.getByRole('contentinfo').getByRole('link', { name: say.story.transcript }).click();
  await expect(page).toHaveURL(/\/transcript\//);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('listitem').nth(3).getByRole('link').click();
  const [, , , fourth] = eventsInOrder(
    atlas,
    atlas.layers.filter(({ visible }) => visible).map(({ id }) => id),
  );
  await expect(site.detailsName).toBeVisible();
  expect(site.field('sel')).toBe(fourth?.feature.id);
  expect(site.instantInAddress()).toBe(fourth?.moment);
});
