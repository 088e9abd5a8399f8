import { disputeOfChapter } from '#lib/core/claims/measures.ts';
import { textIn } from '#lib/messages/text.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('the first page shows map, story, layers and clock of the atlas', async ({
  page,
  site,
  atlas,
  say,
}) => {
  const language = atlas.languages[0] ?? 'en';
  await site.open();
  await expect(page).toHaveTitle(new RegExp(textIn(atlas.title, language)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn(atlas.title, language));
  await expect(site.canvas).toBeVisible();
  await expect(page.getByRole('tab', { name: say.page.storyTab })).toBeVisible();
  for (const { name } of atlas.layers) {
    await expect(site.layerSwitch(textIn(name, language))).toBeVisible();
  }
  await expect(site.slider).toHaveAttribute('aria-valuenow', String(Math.round(atlas.at / 60_000)));
});

test('without JavaScript the story and its events can still be read', async ({
  browser,
  siteUrl,
  atlas,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(siteUrl);
  const language = atlas.languages[0] ?? 'en';
  const chapter = atlas.chapters.findLast(({ start }) => start <= atlas.at) ?? atlas.chapters[0];
  await expect(page.getByText(textIn(chapter?.text ?? {}, language))).toBeVisible();
  const dispute = chapter === undefined ? null : disputeOfChapter(atlas, chapter);
  for (const { claimant } of dispute?.claims ?? []) {
    await expect(page.getByText(textIn(claimant, language)).first()).toBeVisible();
  }
  await context.close();
});
