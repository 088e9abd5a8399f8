import type { Atlas } from '#lib/core/atlas/model.ts';
import { parseHash } from '#lib/core/view/hash.ts';
import { initialView } from '#lib/core/view/view.ts';
import { embedEn } from '#lib/messages/en/embed.ts';
import { given } from '../subjects.ts';
import { expect, test } from './article.ts';
import { reprintArticle } from './reprint.ts';

const isLoaded = (image: HTMLImageElement | SVGElement) =>
  image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;

test('an article of another origin with a policy of its own tells its story with the maps of the site', async ({
  article,
  page,
  site,
}) => {
  test.slow();
  const atlas = (await (await fetch(`${site}/data/atlas.json`)).json()) as Atlas;
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await article.open(
    (await reprintArticle(site)) + article.script() + article.script('v1-stories.js'),
  );

  const story = page.locator('atlas-story');
  const map = story.locator('iframe').contentFrame();
  const link = map.getByRole('link', { name: embedEn.openAtlas });
  const viewAt = (address: string) =>
    parseHash(address.replace(/^[^#]*/, ''), atlas, initialView(atlas));
  const steps = story.locator('[data-atlas-view]');
  expect(await steps.count()).toBeGreaterThan(4);
  for (const step of await steps.all()) {
    // What still loads above moves the paragraph away again: a reader then scrolls on.
    await expect(async () => {
      await step.evaluate((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await expect(step).toHaveAttribute('aria-current', 'step', { timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    const { at, layers, selection } = viewAt((await step.getAttribute('data-atlas-view')) ?? '');
    // The way from the frame to the explorer holds the view that the frame shows.
    await expect
      .poll(async () => viewAt((await link.getAttribute('href')) ?? ''), { timeout: 45_000 })
      .toMatchObject({ at, layers, selection });
  }
  await expect(map.locator('html')).toHaveAttribute('data-map', 'ready');

  const plain = page.locator('figure > atlas-map');
  await expect(plain).toHaveCount(2);
  for (const element of await plain.all()) {
    await element.scrollIntoViewIfNeeded();
    const frame = element.locator('iframe').contentFrame();
    await expect(frame.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
    await expect(element.locator('img')).toBeHidden();
  }
  const picture = page.locator('figure > a img');
  await expect(picture).toHaveCount(1);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate(isLoaded)).toBe(true);
});

test('without JavaScript the article is whole: picture and link in place of an element, the frame with its own', async ({
  browser,
  newspaper,
  site,
}) => {
  const atlas = (await (await fetch(`${site}/data/atlas.json`)).json()) as Atlas;
  const { id } = given(atlas.chapters.at(-1), 'a chapter');
  const address = newspaper.print(
    `<iframe src="${site}/embed/${id}/" title="Map" width="600" height="420"
      sandbox="allow-scripts allow-same-origin allow-popups"></iframe>${await reprintArticle(site)}
      <script src="${site}/embed/v1.js" defer></script>`,
    '/plain',
  );
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.still svg text').filter({ visible: true }).first()).toBeVisible();
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: embedEn.openAtlas }).click();
  const explorer = await opened;
  await explorer.waitForURL(`${site}/#map=**`);
  await explorer.close();

  const element = page.locator('atlas-map').first();
  const picture = element.locator('img');
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate(isLoaded)).toBe(true);
  await element.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`^${site}/view/`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});
