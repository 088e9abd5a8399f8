import type { Frame } from '@playwright/test';
import type { Atlas } from '#lib/core/atlas/model.ts';
import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { en } from '#lib/messages/en.ts';
import { given } from '../subjects.ts';
import { expect, test } from './article.ts';
import { connect, nameOf } from './article-script.ts';
import { postHostileMessages } from './hostile-messages.ts';

const drawn = (frame: Frame) => frame.locator('canvas.maplibregl-canvas');

test('the map of the site is driven by each method, and no hostile message moves it', async ({
  article,
  page,
  site,
}) => {
  test.slow();
  const atlas = (await (await fetch(`${site}/data/atlas.json`)).json()) as Atlas;
  const [chapter, other] = [
    given(atlas.chapters[1], 'a chapter'),
    given(atlas.chapters[2], 'another'),
  ];
  const feature = given(
    visibleAt(atlas.features, chapter.at).find(({ feature }) => feature.anchor !== null),
    'something to see',
  ).feature;
  const layer = given(atlas.layers[0], 'a layer').id;
  await page.setViewportSize({ width: 320, height: 640 });
  await article.open(`<atlas-map id="map" src="${site}/embed/"><a href="/">${atlas.id}</a></atlas-map>
    ${article.script()}`);
  await connect(article, 'atlas-map');
  await page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      window.map.on('ready', (ready) => {
        if (ready === 'map') resolve();
      });
    });
  });
  await expect(page.getByRole('link')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  const ids = { chapter: chapter.id, feature: feature.id, layer };
  const result = await page.evaluate(async ({ chapter, feature, layer }) => {
    const { map } = window;
    const shown = await map.setChapter(chapter, { duration: 0 });
    const visible = await map.listVisible();
    const time = await map.getTime();
    await map.fly({ feature, duration: 200 });
    await map.fly({ center: [73.09, 33.7], zoom: 13, duration: 0 });
    await map.setSelection(feature);
    await map.setMode({ mode: 'cumulative' });
    await map.setLayers([layer]);
    await map.play();
    const playing = await map.isPlaying();
    await map.pause();
    await map.setTime(time);
    return {
      shown,
      playing,
      sees: visible.some(({ id }) => id === feature),
      same: (await map.getTime()) === time,
      selection: await map.getSelection(),
      layers: await map.getLayers(),
      mode: (await map.getMode()).mode,
      view: await map.getView(),
      languages: (await map.describe()).languages,
    };
  }, ids);
  expect(result).toMatchObject({
    shown: chapter.id,
    playing: true,
    sees: true,
    same: true,
    selection: feature.id,
    layers: [layer],
    mode: 'cumulative',
    languages: atlas.languages,
  });
  expect(result.view).toMatch(/^#map=13\/33\.7\/73\.09&/);
  expect(await nameOf(page, () => window.map.setChapter('<b>'))).toBe('NotFound');

  const frame = given(
    page.frames().find((each) => each.url().includes('/embed/')),
    'a frame',
  );
  const markup = () =>
    frame.evaluate(() => [document.title, document.scripts.length, location.pathname]);
  const before = await markup();
  await postHostileMessages(page);
  expect(await markup()).toEqual(before);
  expect(await page.evaluate(() => window.map.getView())).toBe(result.view);

  // The article leads the map of a chapter to another, without loading it anew.
  await page.evaluate((id) => window.map.setChapter(id, { duration: 0 }), other.id);
  expect(await page.evaluate(() => window.map.getChapter())).toBe(other.id);
  await expect(drawn(frame)).toBeVisible();

  // Whatever a reader follows leaves map and article where they are.
  const isLinked = new Set(atlas.sources.filter(({ url }) => url !== null).map(({ id }) => id));
  const cited = given(
    atlas.features.find(({ sources }) => sources.some(({ source }) => isLinked.has(source))),
    'a feature with a source on the web',
  );
  await page.evaluate(async (feature) => {
    await window.map.setSelection(feature);
    await window.map.play();
  }, cited.id);
  await expect(frame.getByRole('link', { name: en.story.transcript })).toBeVisible();
  await expect(frame.locator('.details a').first()).toBeVisible();
  const links = await frame
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => [a.getAttribute('href'), a.getAttribute('target')]));
  expect(links.filter(([href, to]) => to !== '_blank' && !href?.startsWith('#'))).toEqual([]);
});
