import type { Page, Route } from '@playwright/test';
import type { Atlas, Basemap } from '#lib/core/atlas/model.ts';
import { textIn } from '#lib/messages/text.ts';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';
import type { SitePage } from './site-page.ts';
import { contested, given } from './subjects.ts';

// The tests themselves answer in place of the other host.
test.use({
  expectedMessages: /^request to https:\/\/|ERR_FAILED|Content.Security.Policy/i,
  deviceScaleFactor: 1, // looks at single pixels
});

const languageOf = ({ languages }: Atlas) => languages[0] ?? 'en';

function foreign({ basemaps }: Atlas): Basemap & { style: string } {
  const found = basemaps.find(({ style }) => style !== null);
  return given(found as Basemap & { style: string }, 'a base map of another host');
}

/** A style that fills the map with one colour, from data of its own or of an address. */
const plainStyle = (source: object = worldSource) => ({
  version: 8,
  sources: { world: source },
  layers: [{ id: 'world', type: 'fill', source: 'world', paint: { 'fill-color': '#0a0' } }],
});
const worldSource = {
  type: 'geojson',
  data: {
    type: 'Polygon',
    coordinates: [
      [
        [-170, -80],
        [170, -80],
        [170, 80],
        [-170, 80],
        [-170, -80],
      ],
    ],
  },
};

/** Answers for every other host; gives the list of what was asked. */
async function answerFor(page: Page, siteUrl: string, answer: (route: Route) => Promise<void>) {
  const asked: string[] = [];
  await page.route(
    (url) => url.protocol === 'https:' && url.origin !== new URL(siteUrl).origin,
    async (route) => {
      asked.push(route.request().url());
      await answer(route);
    },
  );
  return asked;
}

const sendStyle = (route: Route) =>
  route.fulfill({ json: plainStyle(), headers: { 'access-control-allow-origin': '*' } });

/** The colours of the map at some places that nothing else covers, as pictures of one pixel. */
async function groundOf(page: Page, site: SitePage): Promise<string[]> {
  const box = await site.canvas.boundingBox();
  if (box === null) throw new Error('The map has no size.');
  const colours: string[] = [];
  for (const across of [0.15, 0.45]) {
    for (const down of [0.2, 0.6]) {
      const x = Math.round(box.x + across * box.width);
      const y = Math.round(box.y + down * box.height);
      const pixel = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
      colours.push(pixel.toString('base64'));
    }
  }
  return colours;
}

test('another host is asked for a base map only after the reader agreed', async ({
  page,
  site,
  atlas,
  say,
  siteUrl,
}) => {
  const asked = await answerFor(page, siteUrl, sendStyle);
  const basemap = foreign(atlas);
  const language = languageOf(atlas);
  const option = page.getByRole('radio', { name: textIn(basemap.name, language) });
  const schematic = page.getByRole('radio', { name: say.basemap.schematic });
  await site.open();
  await expect(schematic).toBeChecked();

  await option.check();
  const question = page.getByRole('alert');
  for (const host of basemap.hosts) await expect(question).toContainText(host);
  await expect(question).toContainText(textIn(basemap.privacy ?? {}, language));
  await expect(site.button(say.basemap.agree)).toBeInViewport();
  expect(await violations(page, '#layers')).toEqual([]);
  await site.button(say.basemap.decline).click();
  await expect(question).toHaveCount(0);
  await expect(schematic).toBeChecked();
  await expect(schematic).toBeFocused();
  expect(asked).toEqual([]);

  await option.check();
  await site.button(say.basemap.agree).click();
  await expect(page.getByText(textIn(basemap.attribution, language))).toBeVisible();
  await expect(option).toBeChecked();
  expect(asked).toEqual([basemap.style]);
});

test('view and choice stay on another base map, and the bundled one comes back', async ({
  page,
  site,
  atlas,
  say,
  siteUrl,
}) => {
  test.slow();
  const asked = await answerFor(page, siteUrl, sendStyle);
  const basemap = foreign(atlas);
  const language = languageOf(atlas);
  const option = page.getByRole('radio', { name: textIn(basemap.name, language) });
  const credits = page.getByText(textIn(basemap.attribution, language));
  const feature = contested(atlas);
  await site.open(`sel=${feature.id}`);
  await expect(site.detailsName).toBeVisible();
  const address = page.url();
  const before = await groundOf(page, site);
  const kept = async () => {
    const now = await groundOf(page, site);
    return now.filter((colour, index) => colour === before[index]).length / now.length;
  };

  await option.check();
  await site.button(say.basemap.agree).click();
  await expect(credits).toBeVisible();
  await expect.poll(kept).toBeLessThan(0.5);
  expect(page.url()).toBe(address);
  await expect(site.detailsName).toHaveText(textIn(feature.name, language));

  await page.getByRole('radio', { name: say.basemap.schematic }).check();
  await expect(credits).toHaveCount(0);
  // A label or two may have found another place meanwhile.
  await expect.poll(kept).toBeGreaterThan(0.5);

  // Agreed to once, it is not asked about again; a new visit asks nobody.
  await option.check();
  await expect(credits).toBeVisible();
  await expect(site.button(say.basemap.agree)).toHaveCount(0);
  const soFar = asked.length;
  await page.reload();
  await site.mapDrawn();
  await expect(page.getByRole('radio', { name: say.basemap.schematic })).toBeChecked();
  expect(asked).toHaveLength(soFar);
});

test('a base map that cannot be reached is told of, and the bundled one is shown', async ({
  page,
  site,
  atlas,
  say,
  siteUrl,
}) => {
  await answerFor(page, siteUrl, (route) => route.abort());
  const basemap = foreign(atlas);
  const name = textIn(basemap.name, languageOf(atlas));
  await site.open();
  await page.getByRole('radio', { name }).check();
  await site.button(say.basemap.agree).click();
  const message = page.getByText(say.basemap.unreachable(name));
  await expect(message).toBeInViewport();
  await expect(page.getByRole('radio', { name: say.basemap.schematic })).toBeChecked();
  await expect(page.getByText(textIn(atlas.attribution, languageOf(atlas)))).toBeVisible();

  await page.getByRole('radio', { name: say.basemap.schematic }).click();
  await page.unrouteAll();
  await answerFor(page, siteUrl, sendStyle);
  await page.getByRole('radio', { name }).check();
  await expect(page.getByText(textIn(basemap.attribution, languageOf(atlas)))).toBeVisible();
  await expect(message).toHaveCount(0);
});

test('a style cannot lead the page to a host that the atlas does not name', async ({
  page,
  site,
  atlas,
  say,
  siteUrl,
}) => {
  const elsewhere = { type: 'vector', url: 'https://elsewhere.example.org/tiles.json' };
  const style = plainStyle(elsewhere);
  const layers = style.layers.map((layer) => ({ ...layer, 'source-layer': 'land' }));
  const asked = await answerFor(page, siteUrl, (route) =>
    route.fulfill({ json: { ...style, layers }, headers: { 'access-control-allow-origin': '*' } }),
  );
  const basemap = foreign(atlas);
  const name = textIn(basemap.name, languageOf(atlas));
  await site.open();
  await page.getByRole('radio', { name }).check();
  await site.button(say.basemap.agree).click();
  await expect(page.getByText(say.basemap.unreachable(name))).toBeVisible();
  expect(asked).toEqual([basemap.style]);
});
