import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visibleInView } from '#lib/core/visible/visible-in-view.ts';
import { chapterView } from '#lib/core/view/chapter-view.ts';
import { embedEn } from '#lib/messages/en/embed.ts';
import { textIn } from '#lib/messages/text.ts';
import { THEMES } from '#lib/tokens/colours.ts';
import { given } from './subjects.ts';
import { expect, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page of a chapter shows its picture, text, features and sources in every language', async ({
    page,
    siteUrl,
    atlas,
  }) => {
    const chapter = given(atlas.chapters.at(-4), 'a fourth chapter from its end');
    for (const [index, language] of atlas.languages.entries()) {
      await page.goto(`${siteUrl}view/${chapter.id}/${index === 0 ? '' : `${language}/`}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        textIn(chapter.title, language),
      );
      await expect(page.getByText(textIn(chapter.text, language))).toBeVisible();
      const shown = visibleInView(atlas, chapterView(atlas, chapter, language));
      await expect(page.getByRole('main').locator('li strong')).toHaveCount(shown.length);
      await expect(page.getByRole('main').locator('ol li').first()).toBeVisible();
      await expect(page.locator('figure svg').filter({ visible: true })).toHaveCount(1);
      await expect(page.locator('script')).toHaveCount(0);
    }
    await expect(page.locator(`a[hreflang="${atlas.languages[0] ?? ''}"]`)).toBeVisible();
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
  });
});

test('any view of the explorer prints as its picture, with text, list and sources', async ({
  page,
  site,
  atlas,
}) => {
  await site.open(`at=${new Date(atlas.at).toISOString()}`);
  // What a print needs comes after the map.
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet figure svg')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.locator('.explorer')).toBeHidden();
  await expect(page.getByRole('heading', { name: embedEn.shown })).toBeVisible();
  await expect(page.locator('.sheet ol li').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.sheet')).toHaveCount(0);
  await expect(page.locator('.explorer')).toBeVisible();
});

test('every chapter has its pictures in every language and theme, and a card of the size that other sites ask for', ({
  atlas,
}) => {
  const folder = join(process.env.BUILD_DIR ?? 'build', 'pictures');
  const drawn = (name: string) => THEMES.map((theme) => `${name}-${theme}`);
  const expected = atlas.languages.flatMap((language) => [
    ...drawn(language).map((name) => `${name}-map.svg`),
    ...atlas.chapters.flatMap(({ id }) => [
      ...drawn(`${id}-${language}`).flatMap((name) => [`${name}.svg`, `${name}-map.svg`]),
      `${id}-${language}.png`,
    ]),
  ]);
  const files = readdirSync(folder);
  expect(files.toSorted()).toEqual(expected.toSorted());
  for (const file of files.filter((name) => name.endsWith('.png'))) {
    const png = readFileSync(join(folder, file));
    const chunk = png.toString('latin1', 0, 16);
    expect(chunk, file).toBe('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
  }
});

test('every page has a strict policy of its own, with a data: worker in embeds alone', () => {
  const folder = process.env.BUILD_DIR ?? 'build';
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    const html = readFileSync(join(folder, path), 'utf8');
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const isEmbed = /^embed[\\/]/.test(path);
    expect(policy, path).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|script-src[^;]*(\*|data:|blob:)/);
    expect(/worker-src 'self' data:/.test(policy), path).toBe(isEmbed);
    if (isEmbed) expect(policy, path).toMatch(/connect-src 'self'(;|$)/);
    expect(html, path).not.toMatch(/<[^>]* (style|on\w+)=/);
  }
});
