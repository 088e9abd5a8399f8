import { articlePath } from '#lib/core/article/path.ts';
import { parseHash } from '#lib/core/view/hash.ts';
import { initialView } from '#lib/core/view/view.ts';
import type { Atlas } from '#lib/core/atlas/model.ts';
import { loadArticleWords } from '#lib/messages/article.ts';
import { loadEmbedWords } from '#lib/messages/embed.ts';
import { directionOf } from '#lib/messages/languages.ts';
import { textIn } from '#lib/messages/text.ts';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';
import { given } from './subjects.ts';

// The page and its embeds are of one origin, which the browser remarks on; elsewhere they are not.
test.use({ expectedMessages: /allow-scripts and allow-same-origin/ });

const THEMES = ['light', 'dark'] as const;

const pathOf = (atlas: Atlas, language: string) =>
  `article/${articlePath(atlas, given(atlas.articles[0], 'an article'), language)}`;

test('the article is whole without JavaScript, in every language and theme', async ({
  browser,
  siteUrl,
  atlas,
}) => {
  const title = given(atlas.articles[0], 'an article').title;
  for (const [index, language] of atlas.languages.entries()) {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      colorScheme: THEMES[index % 2] ?? 'light',
    });
    const page = await context.newPage();
    await page.goto(siteUrl + pathOf(atlas, language));
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', language);
    await expect(html).toHaveAttribute('dir', directionOf(language));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn(title, language));
    // Each map has its picture, which leads to the page that tells the same in words.
    const pictures = page.locator('article img');
    expect(await pictures.count()).toBeGreaterThan(3);
    await pictures.first().scrollIntoViewIfNeeded();
    await expect
      .poll(() => pictures.first().evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    // Every number in the text leads to a source.
    const { sources } = await loadArticleWords(language);
    await expect(page.getByRole('heading', { name: sources })).toBeVisible();
    const notes = await page
      .locator('sup a')
      .evaluateAll((links) =>
        links.map((link) => document.querySelector((link as HTMLAnchorElement).hash) !== null),
      );
    expect(notes.length).toBeGreaterThan(10);
    expect(notes).not.toContain(false);
    await context.close();
  }
});

test('scrolling the story drives its map, in the words of the article', async ({
  page,
  siteUrl,
  atlas,
}) => {
  test.slow();
  const language = atlas.languages.at(-1) ?? 'en';
  for (const [index, each] of atlas.languages.entries()) {
    const colorScheme = THEMES[index % 2] ?? 'light';
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
    await page.goto(siteUrl + pathOf(atlas, each));
    expect(await violations(page, 'html', 'atlas-map'), `${each}, ${colorScheme}`).toEqual([]);
  }
  const story = page.locator('atlas-story');
  const map = story.locator('iframe').contentFrame();
  const steps = story.locator('[data-atlas-view]');
  for (const index of [0, (await steps.count()) - 1, 1]) {
    const step = steps.nth(index);
    // What still loads above moves the paragraph away again: a reader then scrolls on.
    await expect(async () => {
      await step.evaluate((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await expect(step).toHaveAttribute('aria-current', 'step', { timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    const view = parseHash(
      (await step.getAttribute('data-atlas-view')) ?? '',
      atlas,
      initialView(atlas),
    );
    // The way from the frame to the explorer holds the view that the frame shows.
    const link = map.getByRole('link', { name: (await loadEmbedWords(language)).openAtlas });
    await expect
      .poll(async () => viewOf(await link.getAttribute('href'), atlas), { timeout: 45_000 })
      .toMatchObject({ at: view.at, selection: view.selection, language });
  }
});

const viewOf = (address: string | null, atlas: Atlas) =>
  parseHash((address ?? '').replace(/^[^#]*/, ''), atlas, initialView(atlas));
