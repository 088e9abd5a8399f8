import type * as api from '#lib/embed/api.ts';
import { expect, test } from './article.ts';
import { connect, nameOf } from './article-script.ts';

declare global {
  interface Window {
    /** How many handshakes a frame was offered since the test counts them. */
    connects: number;
  }
}

test('the text of an article drives the map in it, and hears what changes', async ({
  article,
  page,
}) => {
  await article.open(
    `<atlas-map id="map" src="${article.frameUrl()}"></atlas-map>${article.script()}`,
  );
  await connect(article, 'atlas-map');
  expect(
    await page.evaluate(async () => {
      const { map } = window;
      window.told = [];
      map.on('time', (time) => window.told.push(time));
      await map.setView('#at=2007-07-05T10:00Z&layers=town', { duration: 0 });
      await map.setTime('2007-07-06T12:00+05:00');
      await map.setMode({ mode: 'cumulative' });
      await map.setLayers(['river', 'town']);
      await map.setSelection('fire');
      await map.play();
      await map.fly({ center: [73, 33], zoom: 9 });
      return {
        view: await map.getView(),
        chapter: await map.getChapter(),
        playing: await map.isPlaying(),
        visible: (await map.listVisible()).map(({ id }) => id),
        chapters: (await map.describe()).chapters.map(({ id }) => id),
      };
    }),
  ).toEqual({
    view: '#map=9/33/73&at=2007-07-06T07:00+00:00&layers=town,river&sel=fire&lang=en&mode=cumulative',
    chapter: 'day',
    playing: true,
    visible: ['gate', 'fire', 'rumour'],
    chapters: ['eve', 'day'],
  });
  await expect
    .poll(() => page.evaluate(() => window.told))
    .toEqual(['2007-07-03T00:00+00:00', '2007-07-05T10:00+00:00', '2007-07-06T07:00+00:00']);
  expect(await nameOf(page, () => window.map.setChapter('epilogue'))).toBe('NotFound');
  expect(await nameOf(page, () => window.map.setTime('soon'))).toBe('InvalidArgument');
  expect(await nameOf(page, () => window.map.setTime(0))).toBe('OutOfRange');

  // A frame that is loaded anew is connected again.
  const frame = await article.inside();
  const again = page.waitForEvent('framenavigated', (each) => each === frame);
  await frame.evaluate(() => {
    location.reload();
  });
  await again;
  await expect.poll(() => nameOf(page, () => window.map.getTime())).toBe('none');
  await article.element().evaluate((element) => {
    element.remove();
  });
  expect(await nameOf(page, () => window.map.getView())).toBe('Disconnected');
});

test('scripts come and go: whoever is connected stays so, and the element keeps its height', async ({
  article,
  page,
}) => {
  await article.open(
    `<atlas-map id="map" src="${article.frameUrl()}"></atlas-map>${article.script()}`,
  );
  await connect(article, 'atlas-map');
  const frame = await article.inside();
  await frame.evaluate(() => {
    window.connects = 0;
    addEventListener('message', ({ data }: MessageEvent<{ atlasMap?: string }>) => {
      if (data.atlasMap === 'connect') window.connects += 1;
    });
  });
  const answers = await page.evaluate(async (address) => {
    const { connect } = (await import(address)) as typeof api;
    const element = document.querySelector('atlas-map');
    if (element === null) throw new Error('there is no such element');
    for (let round = 0; round < 40; round += 1) (await connect(element)).close();
    return window.map.isPlaying();
  }, `${article.site}/embed/v1.mjs`);
  expect(answers).toBe(false);
  // Each script connected once, and the element not again whenever one of them asked for a hello.
  expect(await frame.evaluate(() => window.connects)).toBe(40);
  await frame.evaluate(() => {
    window.need(700);
  });
  await expect.poll(async () => (await article.element().boundingBox())?.height).toBe(700);
});

test('a frame without an origin of its own can be driven as well', async ({ article, page }) => {
  await article.open(
    `<iframe title="Map" sandbox="allow-scripts" src="${article.frameUrl()}"></iframe>`,
  );
  await connect(article, 'iframe');
  expect(await page.evaluate(() => window.map.setSelection('gate'))).toBe('gate');
});

test('a frame that says nothing is given up', async ({ article }) => {
  await article.open(`<iframe title="Map" src="${article.site}/frame/silent/"></iframe>`);
  await expect(connect(article, 'iframe', 300)).rejects.toThrow(/Timeout/);
});

test('a frame hears no window but the one around it', async ({ article, page }) => {
  const intruder = article.print('<p>An advertisement</p>', '/advertisement');
  // A frame of an element lies in its shadow, where other frames cannot even find it.
  await article.open(`<iframe title="Map" src="${article.site}/frame/?draw=map"></iframe>
    <iframe title="Advertisement" src="${intruder}"></iframe>`);
  const frame = await article.inside(page);
  const before = await frame.evaluate(() => document.body.outerHTML);
  const other = page.frames().find((each) => each.url() === intruder);
  const answers = await other?.evaluate(async () => {
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => heard.push(data);
    const map = window.parent.frames[0];
    map?.postMessage({ atlasMap: 'ask' }, '*');
    map?.postMessage({ atlasMap: 'connect', version: 1, nonce: '' }, '*', [channel.port2]);
    channel.port1.postMessage({ id: 1, method: 'play' });
    // An answer would be there before this one, which goes the same way.
    await new Promise((resolve) => {
      addEventListener('message', ({ data }) => {
        if (data === 'last') resolve(null);
      });
      window.postMessage('last', '*');
    });
    return heard;
  });
  expect(answers).toEqual(['last']);
  expect(await frame.evaluate(() => document.body.outerHTML)).toBe(before);

  // Nor does the article take its hello for one of the map.
  await other?.evaluate(() => {
    window.parent.postMessage({ atlasMap: 'hello', versions: [1], nonce: 'x' }, '*');
  });
  expect(await frame.evaluate(() => window.driver.calls)).toEqual([]);
});
