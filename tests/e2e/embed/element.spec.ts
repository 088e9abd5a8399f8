import type { Locator } from '@playwright/test';
import { expect, test } from './article.ts';

const KEPT = '<a href="/picture">The gate on 10 July</a>';
const heightOf = async (element: Locator) => (await element.boundingBox())?.height ?? 0;

test('keeps what the author put inside until the map shows something', async ({
  article,
  page,
}) => {
  await article.open(`<atlas-map id="map" src="${article.frameUrl()}" title="The gate">${KEPT}</atlas-map>
    ${article.script()}`);
  const frame = await article.inside();
  const iframe = article.element().locator('iframe');
  await expect(iframe).toHaveAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups');
  await expect(iframe).toHaveAttribute('allow', 'fullscreen');
  await expect(iframe).toHaveAttribute('loading', 'lazy');
  await expect(iframe).toHaveAttribute('title', 'The gate');
  await expect(page.getByRole('link')).toBeVisible();
  await expect(iframe).toHaveCSS('opacity', '0');
  await frame.evaluate(() => {
    window.draw('picture');
  });
  await expect(page.getByRole('link')).toBeHidden();
  await expect(iframe).toHaveCSS('opacity', '1');
  await expect(iframe).not.toHaveAttribute('inert');
});

test('keeps it for good where the map never comes, and it can be used', async ({
  article,
  page,
}) => {
  await article.open(`<atlas-map id="map" src="${article.site}/frame/silent/">${KEPT}</atlas-map>
    <atlas-map id="bare" src="${article.site}/frame/silent/"></atlas-map>${article.script()}`);
  await expect(article.element().locator('iframe')).toHaveCSS('opacity', '0');
  await expect(article.element().locator('iframe')).toHaveAttribute('title', 'The gate on 10 July');
  await expect(article.element('bare').locator('iframe')).toHaveCSS('opacity', '1');
  article.print('<p>The gate</p>', '/picture');
  await page.getByRole('link').click();
  await expect(page).toHaveURL(/picture$/);
});

test.describe('an address that is not of the site', () => {
  test.use({ expectedMessages: /shows no such address/ });

  test('is never shown, and nothing of it asked or run', async ({ article, page }) => {
    const addresses = [
      'javascript:document.body.remove()',
      'data:text/html,x',
      'https://elsewhere.example/embed/',
      '/embed/',
      `blob:${article.site}/x`,
      `${article.site}@elsewhere.example/embed/`,
    ];
    const elements = addresses.map((src) => `<atlas-map src="${src}">${KEPT}</atlas-map>`);
    await article.open(`${elements.join('')}<atlas-map id="map" src="${article.frameUrl()}"></atlas-map>
      ${article.script()}`);
    // The frame is lazy, and below six elements too far down to be loaded by every browser.
    await article.element().scrollIntoViewIfNeeded();
    await article.inside();
    await expect(page.locator('iframe')).toHaveCount(1);
    await expect(page.getByRole('link')).toHaveCount(addresses.length);
    // Neither is one that is written in later, and the frame that was there goes.
    await article.element().evaluate((element) => {
      element.setAttribute('src', 'javascript:alert(1)');
    });
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test('is shown where the author allows its origin', async ({ article, page }) => {
    const own = article.print('<p>A map of our own</p>', '/own-map');
    await article.open(`<atlas-map id="map" src="/own-map">${KEPT}</atlas-map>${article.script()}`);
    await expect(page.locator('iframe')).toHaveCount(0);
    await article.element().evaluate((element, origin) => {
      element.setAttribute('allow-origin', `https://other.example ${origin}`);
    }, new URL(own).origin);
    await expect(page.locator('iframe')).toHaveAttribute('src', own);
    // There a sandbox would keep nothing in.
    await expect(page.locator('iframe')).not.toHaveAttribute('sandbox');
  });
});

test('the script may be loaded twice, and several maps stand in one article', async ({
  article,
  page,
}) => {
  const map = (id: string, hash: string) =>
    `<atlas-map id="${id}" src="${article.site}/frame/?draw=map#${hash}">${KEPT}</atlas-map>`;
  await article.open(`${map('one', 'sel=gate')}${map('two', 'sel=fire')}
    ${article.script()}${article.script()}<script src="${article.site}/embed/v1.js?again"></script>`);
  await expect(page.locator('iframe')).toHaveCount(2);
  await expect(page.getByRole('link')).toHaveCount(0);
  const one = await article.inside(article.element('one'));
  const two = await article.inside(article.element('two'));
  await expect(one.locator('body')).toContainText('sel=gate');
  await expect(two.locator('body')).toContainText('sel=fire');
});

test('follows its attributes without loading the map anew, and leaves the history alone', async ({
  article,
  page,
}) => {
  await article.open(`<atlas-map id="map" src="${article.frameUrl('#sel=gate')}"></atlas-map>
    <div id="other"></div>${article.script()}`);
  const frame = await article.inside();
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await frame.evaluate(() => {
    document.title = 'the same';
    window.draw('map');
  });
  await article.element().evaluate((element, src) => {
    element.setAttribute('src', src);
    element.setAttribute('lang', 'ur');
    element.setAttribute('theme', 'dark');
  }, article.frameUrl('#sel=fire'));
  await expect(frame.locator('body')).toContainText('sel=fire&lang=ur');
  expect(await frame.title()).toBe('the same');
  expect(new URL(frame.url()).hash).toBe('#sel=fire&theme=dark&lang=ur');

  await article.element().evaluate((element, src) => {
    element.setAttribute('src', src);
  }, `${article.site}/frame/?draw=map`);
  const anew = await article.inside();
  await expect(anew.locator('body')).toContainText('lang=ur');
  expect(await entries()).toBe(before);

  // Moved it loads anew, and is connected again; removed it leaves nothing behind.
  await article.element().evaluate((element) => document.querySelector('#other')?.append(element));
  const moved = await article.inside();
  await moved.evaluate(() => {
    window.need(700);
  });
  await expect.poll(() => heightOf(article.element())).toBe(700);
  await article.element().evaluate((element) => {
    element.remove();
  });
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('keeps its height: the ratio of the author, and what the frame needs', async ({
  article,
  page,
}) => {
  const src = article.frameUrl();
  await article.open(`<atlas-map id="map" ratio="2/1" src="${src}"></atlas-map>
    <atlas-map id="fixed" height="250" src="${src}"></atlas-map>${article.script()}`);
  const frame = await article.inside();
  const fixed = await article.inside(article.element('fixed'));
  const width = (await article.element().boundingBox())?.width ?? 0;
  expect(await heightOf(article.element())).toBeCloseTo(width / 2, 0);
  for (const each of [frame, fixed]) {
    await each.evaluate(() => {
      window.need(480);
    });
  }
  await expect.poll(() => heightOf(article.element())).toBe(480);
  expect(await heightOf(article.element('fixed'))).toBe(250);
  expect(await frame.evaluate(() => innerHeight)).toBe(480);

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await heightOf(article.element())).toBe(480);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await frame.evaluate(() => {
    window.need(120);
  });
  await expect.poll(() => heightOf(article.element())).toBeLessThan(200);
  // A frame cannot push the article away.
  await frame.evaluate(() => {
    window.need(1e9);
  });
  await expect.poll(() => heightOf(article.element())).toBe(2000);
});

test('tells the map when readers come near, not before', async ({ article, page }) => {
  await article.open(`<pre>${'\n'.repeat(600)}</pre>
    <atlas-map id="map" src="${article.frameUrl()}"></atlas-map>${article.script()}`);
  await article
    .element()
    .locator('iframe')
    .evaluate((iframe: HTMLIFrameElement) => {
      iframe.loading = 'eager';
    });
  const frame = await article.inside();
  const calls = () => frame.evaluate(() => ('driver' in window ? window.driver.calls : null));
  await frame.evaluate(() => {
    window.draw('picture');
  });
  await expect(article.element().locator('iframe')).not.toHaveAttribute('inert');
  expect(await calls()).toEqual([]);
  await page.evaluate(() => {
    scrollBy(0, document.body.scrollHeight - 1800);
  });
  await expect.poll(calls).toEqual(['approach']);
  // Loaded anew the frame is told once more.
  const again = page.waitForEvent('framenavigated', (each) => each === frame);
  await frame.evaluate(() => {
    location.reload();
  });
  await again;
  await expect.poll(calls).toEqual(['approach']);
});
