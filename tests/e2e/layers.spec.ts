import { textIn } from '#lib/messages/text.ts';
import { expect, test } from './site.ts';
import { addressOf, given, lonelyPoint } from './subjects.ts';

test('a layer switched off leaves map, list and address, and no longer answers a click', async ({
  page,
  site,
  atlas,
  geometries,
  say,
}) => {
  const subject = lonelyPoint(atlas, geometries);
  const layer = given(
    atlas.layers.find(({ id }) => id === subject.feature.layer),
    'the layer of the feature',
  );
  const language = atlas.languages[0] ?? 'en';
  await site.open(`${addressOf(subject, atlas)}&layers=${layer.id}`);
  const middle = await site.pointAtMiddle(true);
  const row = page.locator(`[data-feature="${subject.feature.id}"]`);
  await site.openTab(say.page.eventsTab);
  await expect(row).toBeVisible();

  const toggle = site.layerSwitch(textIn(layer.name, language));
  await toggle.uncheck();
  await expect.poll(() => site.field('layers')).toBe('none');
  await expect(page.getByText(say.events.layersOff)).toBeVisible();
  await expect(row).toHaveCount(0);
  await site.pointAtMiddle(false);
  await page.mouse.click(middle.x, middle.y);
  await expect(site.detailsName).toHaveCount(0);

  await toggle.check();
  await expect.poll(() => site.field('layers')).toBe(layer.id);
  await site.pointAtMiddle(true);
  await page.mouse.click(middle.x, middle.y);
  await expect(site.detailsName).toHaveText(textIn(subject.feature.name, language));
});

test('all, none and only one layer are one touch away', async ({ page, site, atlas, say }) => {
  const language = atlas.languages[0] ?? 'en';
  await site.visit();
  const panel = page.locator('#layers');
  const switches = panel.getByRole('switch');
  await expect(switches).toHaveCount(atlas.layers.length);
  const on = panel.getByRole('switch', { checked: true });

  await site.button(say.layers.none).click();
  await expect(on).toHaveCount(0);
  await site.button(say.layers.all).click();
  await expect(on).toHaveCount(atlas.layers.length);
  const last = given(atlas.layers.at(-1), 'a layer');
  await site.button(say.layers.onlyNamed(textIn(last.name, language))).click();
  await expect(on).toHaveCount(1);
  await expect.poll(() => site.field('layers')).toBe(last.id);
  await site.button(say.layers.onlyNamed(textIn(last.name, language))).click();
  await expect(on).toHaveCount(atlas.layers.length);
});

test('on a tablet the card of layers leaves the map its middle until it is asked for', async ({
  page,
  site,
  say,
}) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  await site.visit();
  await expect(site.button(say.layers.all)).toBeHidden();
  await site.button(say.layers.open).click();
  await expect(site.button(say.layers.all)).toBeVisible();
});

test('printing leaves the open card of layers and the view as they are', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await site.open();
  await expect(site.button(say.layers.close)).toBeVisible();
  const { zoom, center } = atlas.camera;
  const view = [zoom, center[1], center[0]].join('/');
  await page.pdf({ format: 'A4' });
  await expect(site.button(say.layers.close)).toBeVisible();
  // A step of time writes the address, and with it where the map is now.
  await site.slider.press('ArrowRight');
  await expect.poll(() => site.field('at')).not.toBeNull();
  expect(site.field('map')).toBe(view);
});
