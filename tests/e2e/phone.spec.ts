import { loadPlayback } from '#lib/messages/playback.ts';
import { textIn } from '#lib/messages/text.ts';
import { expect, test } from './site.ts';
import { addressOf, lonelyPoint } from './subjects.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone map, clock and story fit, and fingers can reach everything', async ({
  page,
  site,
  atlas,
  geometries,
  say,
}) => {
  const subject = lonelyPoint(atlas, geometries);
  const language = atlas.languages[0] ?? 'en';
  await site.open(`${addressOf(subject, atlas)}&layers=${subject.feature.layer}`);
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  await expect(site.canvas).toBeInViewport();
  await expect(site.slider).toBeInViewport();

  // How fast a second of replay is, too, with nothing painted over it.
  const rate = page.locator('.rate span');
  const isSeen = await rate.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const there = document.elementsFromPoint(x + width / 2, y + height / 2);
    const over = there.slice(0, there.indexOf(element));
    return over.every((one) => getComputedStyle(one).backgroundColor === 'rgba(0, 0, 0, 0)');
  });
  expect(isSeen).toBe(true);

  // The layers give the map its room until they are asked for.
  await expect(site.button(say.layers.all)).toBeHidden();
  await site.button(say.layers.open).tap();
  await expect(site.button(say.layers.all)).toBeVisible();
  await site.button(say.layers.close).tap();
  await expect(site.button(say.layers.all)).toBeHidden();

  // The menu of the replay opens over the controls of the map, down to its last button.
  await site.button(say.clock.playback('1')).tap();
  await site.button(say.clock.record).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');

  for (const control of await page.getByRole('tab').or(site.button(say.clock.play)).all()) {
    const box = await control.boundingBox();
    expect(box?.height ?? 0, await control.innerText()).toBeGreaterThanOrEqual(36);
  }

  const box = await site.canvas.boundingBox();
  if (box === null) throw new Error('The map has no size.');
  await expect(async () => {
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(site.detailsName).toHaveText(textIn(subject.feature.name, language), {
      timeout: 1_000,
    });
  }).toPass({ timeout: 15_000 });
  await site.detailsName.scrollIntoViewIfNeeded();
  await expect(site.detailsName).toBeInViewport();
  expect(await overflow()).toBe(0);
});

test('nothing sticks out of the narrowest screen, in any language', async ({
  page,
  site,
  atlas,
}) => {
  for (const language of atlas.languages) {
    await site.visit(`lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(site.slider).toBeVisible();
    // 320 pixels are also what a page of 1280 is at four times its size.
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const over = () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
      await expect.poll(over, `${language}, ${String(width)} pixels`).toBe(0);
    }
  }
});

test('a phone laid on its side keeps the whole map beside clock and story', async ({
  page,
  site,
  say,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await site.visit();
  await expect(site.slider).toBeInViewport({ ratio: 1 });
  const map = page.getByRole('main');
  expect(await map.boundingBox()).toMatchObject({ y: 0, height: 390 });
  await site.button(say.clock.playback('1')).tap();
  await site.button(say.clock.record).scrollIntoViewIfNeeded();
  await expect(site.button(say.clock.record)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(map).toBeInViewport({ ratio: 0.99 });

  // From far down a list its details come into sight, and the row when they close.
  await page.getByRole('tab', { name: say.page.eventsTab }).tap();
  const row = page.getByRole('tabpanel').getByRole('button').last();
  await row.scrollIntoViewIfNeeded();
  await row.tap();
  await expect(site.detailsName).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test('every control of the time bar is as large as a finger needs', async ({ page, site, say }) => {
  await site.visit();
  await expect(site.slider).toBeVisible();
  const bar = page.locator('section.bar');
  const segments = bar.getByRole('group', { name: say.clock.overview }).getByRole('button');
  await bar.getByRole('radio', { name: say.axis.modes['time-window'] }).tap();
  await bar.getByRole('button', { name: say.axis.utc }).tap();
  const sizes = () =>
    bar.locator('button, select, a, label:has(input), [role=slider]').evaluateAll((controls) =>
      controls
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .map(({ control, box }) => ({
          name: control.ariaLabel ?? control.textContent,
          // A segment is as wide as its share of the time, and none too narrow to meet.
          wide: box.width >= (control.closest('.segments') === null ? 44 : 24),
          high: box.height >= 44,
        })),
    );
  expect((await sizes()).length).toBeGreaterThan(await segments.count());
  expect((await sizes()).filter(({ wide, high }) => !wide || !high)).toEqual([]);
});

test('the link beside the caption of a replay is under no button of the map', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await site.open(`at=${new Date(atlas.at).toISOString()}`);
  await site.button(say.clock.play).tap();
  const link = page.getByRole('main').getByRole('link', { name: say.story.transcript });
  await expect(link).toBeVisible();
  const met = await link.evaluate((element) => {
    const { left, right, top, height } = element.getBoundingClientRect();
    const at = (x: number) => document.elementFromPoint(x, top + height / 2);
    return [left + 2, (left + right) / 2, right - 2].map((x) => at(x) === element);
  });
  expect(met).toEqual([true, true, true]);
});

test('the caption of a replay has room on tablets, and stays clear of what stands beside it', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await site.open(`at=${new Date(atlas.at).toISOString()}`);
  await site.button(say.clock.play).tap();
  const caption = page.getByRole('main').locator('.box').filter({ hasText: say.story.transcript });
  await expect(caption).toBeVisible();
  await site.button(say.clock.pause).tap();
  for (const width of [768, 820, 1024, 1180]) {
    await page.setViewportSize({ width, height: 1180 });
    const box = await caption.boundingBox();
    const inset = await site.button(say.map.wholeArea).boundingBox();
    expect(box?.width, `at ${String(width)} pixels`).toBeGreaterThan(180);
    expect(box?.height, `at ${String(width)} pixels`).toBeLessThan(130);
    if (box !== null && inset !== null) expect(box.x + box.width).toBeLessThanOrEqual(inset.x);
  }
});

test('the credits of a narrow map stand open to be read, cover nothing, and then make way', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.clock.install();
  await site.open();
  const credits = page.getByText(textIn(atlas.attribution, atlas.languages[0] ?? 'en'));
  await expect(credits).toBeVisible();
  // Above them the scale would cover names for nothing: it has their place once they are folded.
  const scale = page.locator('.maplibregl-ctrl-scale');
  await expect(scale).toBeHidden();
  const inset = await site.button(say.map.wholeArea).boundingBox();
  const card = await page.locator('.maplibregl-ctrl-attrib').boundingBox();
  expect((inset?.y ?? NaN) + (inset?.height ?? NaN)).toBeLessThanOrEqual(card?.y ?? NaN);
  await page.clock.fastForward(6000);
  await expect(credits).toBeHidden();
  await expect(scale).toBeVisible();
});

test('the menu of the replay lies in sight wherever its button stands in its row', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await site.open();
  await site.button(say.clock.playback('1')).tap();
  const menu = page.locator('.menu:not([hidden])');
  for (const language of atlas.languages) {
    await site.visit(`lang=${language}`);
    const { speed } = await loadPlayback(language);
    await expect(menu.locator('legend').first()).toHaveText(speed);
    for (const [width, height] of [
      [320, 640],
      [360, 740],
      [390, 844],
      [720, 450],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height });
      const edges = await menu.evaluate((element) => {
        const { left, right, top } = element.getBoundingClientRect();
        const beyond = right - document.documentElement.clientWidth;
        return [Math.min(0, left), Math.max(0, beyond), Math.min(0, top + scrollY)];
      });
      expect(edges, `${language} ${String(width)}`).toEqual([0, 0, 0]);
    }
  }
});
