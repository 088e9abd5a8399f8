import type { Frame, Page } from '@playwright/test';
import type { Atlas } from '#lib/core/atlas/model.ts';
import type * as api from '#lib/embed/api.ts';
import { embedEn } from '#lib/messages/en/embed.ts';
import { en } from '#lib/messages/en.ts';
import { textIn } from '#lib/messages/text.ts';
import { given } from '../subjects.ts';
import { expect, test, type Article } from './article.ts';
import { servePlainSite } from './origins.ts';

async function atlasOf(site: string): Promise<Atlas> {
  return (await (await fetch(`${site}/data/atlas.json`)).json()) as Atlas;
}
const chapterOf = ({ chapters }: Atlas) => given(chapters.at(-4), 'a fourth chapter from its end');

/** Opens an article with a plain frame in it, and hands out the frame. */
async function openFrame(article: Article, path: string, attributes: string): Promise<Frame> {
  await article.open(
    `<iframe src="${article.site}/${path}" allow="fullscreen" frameborder="0" ${attributes}></iframe>`,
  );
  const frame = await (await article.page.locator('iframe').elementHandle())?.contentFrame();
  return given(frame ?? undefined, 'a frame');
}

const mapDrawn = (page: Frame | Page) =>
  expect(page.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
const still = (page: Frame | Page) =>
  page.locator('.still svg text').filter({ visible: true }).first();
const atlasLink = (page: Frame | Page) => page.getByRole('link', { name: embedEn.openAtlas });

test('the map takes the place of the picture where it was, in a narrow column, and the article drives it', async ({
  article,
  page,
  site,
}) => {
  const chapter = chapterOf(await atlasOf(site));
  let letDataGo = () => {};
  const held = new Promise<void>((resolve) => (letDataGo = resolve));
  await page.route('**/data/*.json', async (route) => {
    await held;
    await route.continue();
  });
  const path = `embed/${chapter.id}/`;
  const frame = await openFrame(article, path, 'width="320" height="420"');
  // The network is slow: what the article shows until then is the picture.
  await expect(still(frame)).toBeVisible();
  const boxOf = () => frame.locator('.embed > .map').boundingBox();
  const before = await boxOf();
  letDataGo();
  await mapDrawn(frame);
  expect(await boxOf()).toEqual(before);
  const overflow = await frame.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect(overflow).toEqual([0, 0]);

  // How fast a replay would run stands beside its button.
  await expect(frame.locator('.play').getByText(/^1 s = /)).toBeVisible();

  const told = await frame.getByRole('slider').getAttribute('aria-valuetext');
  await frame.getByRole('slider').press('ArrowRight');
  await expect(frame.getByRole('slider')).not.toHaveAttribute('aria-valuetext', told ?? '');
  const state = await page.evaluate(
    async ({ address, id }) => {
      const { connect } = (await import(address)) as typeof api;
      const iframe = given(document.querySelector('iframe'));
      const map = await connect(iframe);
      const chapter = await map.setChapter(id, { duration: 0 });
      const view = await map.getView();
      const { length } = await map.listVisible();
      return { chapter, view, length, history: history.length };
      function given<Value>(value: Value | null): Value {
        if (value === null) throw new Error('the article has no frame');
        return value;
      }
    },
    { address: `${site}/embed/v1.mjs`, id: chapter.id },
  );
  expect(state.chapter).toBe(chapter.id);
  expect(state.length).toBeGreaterThan(0);
  // The back button belongs to the article.
  expect(state.history).toBeLessThanOrEqual(2);
  await expect(atlasLink(frame)).toHaveAttribute('href', new RegExp(`${state.view.slice(1, 30)}`));
  await page.locator('iframe').evaluate((element) => {
    element.setAttribute('width', '600');
  });
  await expect(frame.locator('canvas')).toHaveCSS('width', '600px');
});

test('scrolling belongs to the article until the reader wants the map, or has it on the whole screen', async ({
  article,
  site,
  page,
}) => {
  const { id } = chapterOf(await atlasOf(site));
  const frame = await openFrame(article, `embed/${id}/#ui=none`, 'width="640" height="420"');
  await mapDrawn(frame);
  await expect(frame.getByRole('slider')).toHaveCount(0);
  const address = await atlasLink(frame).getAttribute('href');
  await page.mouse.move(320, 250);
  await page.mouse.wheel(0, 300);
  const hint = frame.locator('.maplibregl-cooperative-gesture-screen');
  await expect(hint).toContainText(embedEn.gestures.WindowsHelpText);
  expect(await atlasLink(frame).getAttribute('href')).toBe(address);

  await frame.getByRole('button', { name: embedEn.fullscreen }).click();
  await expect(frame.getByRole('button', { name: embedEn.leaveFullscreen })).toBeVisible();
  await expect(hint).toHaveCount(0);
  await frame.getByRole('button', { name: embedEn.leaveFullscreen }).click();
  await expect(hint).toHaveCount(1);
});

test('a replay leaves the middle of a low map free: its caption lies low, the credits fold', async ({
  article,
  site,
}) => {
  const { id } = chapterOf(await atlasOf(site));
  const frame = await openFrame(article, `embed/${id}/`, 'width="640" height="420"');
  await mapDrawn(frame);
  const credits = frame.locator('.maplibregl-ctrl-attrib-inner');
  await expect(credits).toBeVisible();
  await frame.getByRole('button', { name: en.clock.play, exact: true }).click();
  const caption = frame.locator('.box').filter({ hasText: en.story.transcript });
  await expect(caption).toBeVisible();
  await expect(credits).toBeHidden();
  const map = given((await frame.getByRole('main').boundingBox()) ?? undefined, 'a map');
  const box = given((await caption.boundingBox()) ?? undefined, 'a caption');
  expect(box.y).toBeGreaterThan(map.y + map.height / 2);
  await frame.locator('.maplibregl-ctrl-attrib-button').click();
  await expect(credits).toBeVisible();
});

test('the author chooses what stands around the map, theme and language; it prints as a whole', async ({
  article,
  site,
  page,
}) => {
  const language = given((await atlasOf(site)).languages.at(-1), 'a language');
  const hash = `#ui=legend,layers&theme=dark&lang=${language}`;
  await page.setViewportSize({ width: 700, height: 500 });
  await page.goto(`${article.site}/embed/${hash}`);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  await mapDrawn(page);
  // In a window of its own the map takes every gesture.
  await expect(page.locator('.maplibregl-cooperative-gesture-screen')).toHaveCount(0);
  await page.locator('.legend button').click();
  expect(await page.locator('.legend li').count()).toBeGreaterThan(2);
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet figure svg')).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('without JavaScript a picture with its title, its time and a link stands in the frame', async ({
  browser,
  site,
}) => {
  const atlas = await atlasOf(site);
  const chapter = chapterOf(atlas);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/embed/${chapter.id}/`);
  const title = textIn(chapter.title, atlas.languages[0] ?? 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(still(page)).toBeVisible();
  await expect(page.locator('.still svg').filter({ visible: true })).toHaveCount(1);
  await expect(atlasLink(page)).toHaveAttribute('target', '_blank');
  await expect(atlasLink(page)).toHaveAttribute('rel', 'noopener');
  await expect(atlasLink(page)).toHaveAttribute('href', /#map=.*&at=/);
  // A browser that is only told to run no script still reads what is meant for one that cannot.
  const html = await (await fetch(page.url())).text();
  expect(html).toMatch(new RegExp(`<noscript[^>]*><p[^>]*>${embedEn.still}`));
  await context.close();
});

test.describe('a frame without an origin of its own', () => {
  const attributes = 'width="640" height="480" sandbox="allow-scripts"';

  test('has the map where the host lets every origin read', async ({ article, site }) => {
    const { id } = chapterOf(await atlasOf(site));
    const frame = await openFrame(article, `embed/${id}/`, attributes);
    await mapDrawn(frame);
    await expect(frame.getByRole('button', { name: en.clock.play, exact: true })).toBeVisible();
  });

  test.describe('on a host that lets no other origin read', () => {
    test.use({ expectedMessages: /CORS|Failed to (load|fetch)|dynamically imported|^request to/ });

    test('keeps the picture and the link', async ({ site, page, article: _ }) => {
      const { id } = chapterOf(await atlasOf(site));
      const plain = await servePlainSite(`<iframe src="embed/${id}/" ${attributes}></iframe>`);
      const failed = page.waitForEvent('requestfailed');
      await page.goto(`${plain.origin}/article.html`);
      await failed;
      const frame = page.frameLocator('iframe');
      await expect(
        frame.locator('.still svg text').filter({ visible: true }).first(),
      ).toBeVisible();
      await expect(frame.getByRole('link', { name: embedEn.openAtlas })).toBeVisible();
      await expect(frame.locator('html')).not.toHaveAttribute('data-map', /./);
      await plain.close();
    });
  });
});
