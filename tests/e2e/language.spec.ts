import { directionOf, loadCatalogue, nativeNameOf } from '#lib/messages/languages.ts';
import { textIn } from '#lib/messages/text.ts';
import { lettersOutside } from './letters.ts';
import { expect, test } from './site.ts';

test('every language can be chosen, with its words, texts and direction', async ({
  page,
  site,
  atlas,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await site.open();
  const [first = 'en', ...others] = atlas.languages;
  for (const language of [...others, first]) {
    await site.button(nativeNameOf(language)).click();
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', language);
    await expect(html).toHaveAttribute('dir', directionOf(language));
    const { clock, page: words, layers } = await loadCatalogue(language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn(atlas.title, language));
    await expect(page).toHaveTitle(new RegExp(textIn(atlas.title, language)));
    await expect(site.tab(words.storyTab)).toBeVisible();
    await expect(site.button(clock.play)).toBeVisible();
    await expect(site.button(layers.all)).toBeVisible();
    // On a screen of 900 pixels no line of the card of layers has to be scrolled to.
    const hidden = () =>
      page
        .locator('#layers')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await expect.poll(hidden).toBe(0);
    await expect(page.getByText(textIn(atlas.attribution, language))).toBeVisible();
    // No letter of a word leaves the frame of its button, also where another word stands in it.
    await expect.poll(() => lettersOutside(page)).toEqual([]);
    await site.button(clock.play).click();
    await expect(site.button(clock.pause)).toBeVisible();
    expect(await lettersOutside(page)).toEqual([]);
    await site.button(clock.pause).click();
    await expect.poll(() => site.field('lang')).toBe(language);
  }
  // A choice of language is a step of the history.
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', others.at(-1) ?? first);
});

test('whoever changes the language by keyboard stays where they are', async ({
  page,
  site,
  atlas,
}) => {
  await site.visit();
  const [first = 'en', second = first] = atlas.languages;
  await site.button(nativeNameOf(second)).focus();
  await page.keyboard.press('Enter');
  await expect(site.button(nativeNameOf(first))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', first);
});

test('an address opens the page in its language', async ({ page, site, atlas }) => {
  const language = atlas.languages.at(-1) ?? 'en';
  await site.visit(`lang=${language}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn(atlas.title, language));
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
});
