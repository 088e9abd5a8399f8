import { loadAbout } from '#lib/messages/about.ts';
import { directionOf, nativeNameOf } from '#lib/messages/languages.ts';
import { textIn } from '#lib/messages/text.ts';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';

test('the page about the atlas says all it should, in every language and theme', async ({
  page,
  siteUrl,
  atlas,
}) => {
  for (const language of atlas.languages) {
    await page.goto('about:blank');
    await page.goto(`${siteUrl}about/#lang=${language}`);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', language);
    await expect(html).toHaveAttribute('dir', directionOf(language));
    const about = await loadAbout(language);
    const { method, precision, neutrality, licence, credits, corrections } = about;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(about.title);
    for (const { title } of [method, precision, neutrality, licence, credits, corrections]) {
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
    }
    for (const { title } of atlas.about) {
      await expect(page.getByRole('heading', { name: textIn(title, language) })).toBeVisible();
    }
    const meanings = atlas.meanings.map(({ name }) => textIn(name, language));
    for (const words of [...Object.values(about.signs), ...meanings]) {
      await expect(page.getByText(words, { exact: true })).toBeVisible();
    }
    await expect(
      atlas.corrections === null
        ? page.getByText(about.toPublisher)
        : page.locator(`a[href="${atlas.corrections}"]`),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: atlas.license })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${language}, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, language).toBe(0);
  }
});

test('it carries its own words: nothing of the atlas is fetched for it', async ({
  page,
  siteUrl,
  atlas,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${siteUrl}about/`);
  await expect(page.locator('html')).toHaveAttribute('lang', atlas.languages[0] ?? 'en');
  expect(asked.filter((address) => address.includes('json'))).toEqual([]);
});

test('a reader gets there from the map and back to the same view', async ({
  page,
  site,
  say,
  atlas,
}) => {
  const [first = 'en', other = first] = atlas.languages;
  const event = atlas.features.find(({ anchor }) => anchor !== null);
  await site.visit(`sel=${event?.id ?? ''}&lang=${first}`);
  await expect(site.detailsName).toBeVisible();
  await page.getByRole('link', { name: say.page.aboutData }).click();
  const about = await loadAbout(first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(about.title);
  await site.button(nativeNameOf(other)).click();
  const { title, back } = await loadAbout(other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.getByRole('link', { name: back }).click();
  await expect(site.detailsName).toHaveText(textIn(event?.name ?? {}, other));
  await expect(page.locator('html')).toHaveAttribute('lang', other);
});
