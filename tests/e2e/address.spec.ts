import { formatHash, parseHash } from '#lib/core/view/hash.ts';
import { DEFAULT_TIME, initialView, type View } from '#lib/core/view/view.ts';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { textIn } from '#lib/messages/text.ts';
import { expect, test } from './site.ts';
import { given } from './subjects.ts';

const hashOf = (url: string) => new URL(url).hash;

test('a view comes back exactly from its address, in another tab too', async ({
  page,
  site,
  atlas,
}) => {
  const at = given(atlas.chapters[0], 'a chapter').at + 61_000;
  const feature = given(visibleAt(atlas.features, at)[0], 'anything visible').feature;
  const [longitude, latitude] = atlas.camera.center;
  const view: View = {
    camera: {
      center: [longitude + 0.00123, latitude - 0.00321],
      zoom: 14.25,
      bearing: -30,
      pitch: 20,
    },
    at,
    layers: atlas.layers.map(({ id }) => id).filter((_, index) => index % 2 === 0),
    selection: feature.id,
    language: atlas.languages[1] ?? atlas.languages[0] ?? 'en',
    ...DEFAULT_TIME,
    pinned: atlas.version,
  };
  const hash = formatHash(view, atlas);
  await site.open(hash.slice(1));
  await expect(site.detailsName).toHaveText(textIn(feature.name, view.language));
  // The map has taken the camera of the address and said so; a nudge there and back writes it anew.
  await site.slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => hashOf(page.url())).not.toBe(hash);
  const stepped = parseHash(hashOf(page.url()), atlas, initialView(atlas));
  expect({ ...stepped, at }).toEqual(view);

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.locator('#details-name')).toHaveText(textIn(feature.name, view.language));
  await expect(other.locator('#layers').getByRole('switch', { checked: true })).toHaveCount(
    view.layers.length,
  );
  expect(hashOf(other.url())).toBe(hashOf(page.url()));
});

test('garbage in the address falls back field by field', async ({ page, site, atlas }) => {
  const first = given(atlas.layers[0], 'a layer');
  const at = given(atlas.chapters[0], 'a chapter').at;
  const good = formatHash({ ...initialView(atlas), at, layers: [first.id] }, atlas);
  const layers = new URLSearchParams(good.slice(1)).get('layers') ?? '';
  await site.open(
    `map=99/x/%E0%A4%A&at=2007-13-45T99:99&layers=${layers},nonsense&sel=%00&lang=zz&&=&more=1`,
  );
  const shown = (language: string | undefined) => page.locator(`html[lang="${String(language)}"]`);
  await expect(shown(atlas.languages[0])).toBeVisible();
  await expect(site.slider).toHaveAttribute('aria-valuenow', String(Math.round(atlas.at / 60_000)));
  await expect(page.locator('#layers').getByRole('switch', { checked: true })).toHaveCount(1);
  await expect(site.detailsName).toHaveCount(0);
});

test('back and forward undo and redo what was chosen', async ({ page, site, atlas, say }) => {
  await site.visit();
  await site.openTab(say.page.eventsTab);
  const rows = page.getByRole('tabpanel').locator('[data-feature]');
  const [one, two] = await rows.evaluateAll((all) =>
    all.map((row) => row.getAttribute('data-feature') ?? ''),
  );
  const name = (id = '') =>
    textIn(
      atlas.features.find((feature) => feature.id === id)?.name ?? {},
      atlas.languages[0] ?? 'en',
    );
  await page.locator(`[role=tabpanel] [data-feature="${String(one)}"]`).click();
  await expect.poll(() => site.field('sel')).toBe(one);
  await page.keyboard.press('Escape');
  await expect.poll(() => site.field('sel')).toBeNull();
  await page.locator(`[role=tabpanel] [data-feature="${String(two)}"]`).click();
  await expect.poll(() => site.field('sel')).toBe(two);

  await page.goBack();
  await expect(site.detailsName).toHaveCount(0);
  await page.goBack();
  await expect(site.detailsName).toHaveText(name(one));
  await page.goForward();
  await page.goForward();
  await expect(site.detailsName).toHaveText(name(two));
  await expect.poll(() => site.field('sel')).toBe(two);
});
