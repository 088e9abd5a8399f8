import { given } from '../subjects.ts';
import { expect, test } from './article.ts';
import { connect, nameOf } from './article-script.ts';
import { dragFingers } from './touch.ts';

const SCENE = '#map=13/33.71/73.08&layers=none&ui=none&autoplay=1';

test('a map runs and moves only where its reader wants it to, and the article drives it from afar', async ({
  article,
  page,
  site,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await article.open(`<pre>${'\n'.repeat(100)}</pre>
    <iframe src="${site}/embed/${SCENE}" title="Map" width="600" height="400"></iframe>
    <pre>${'\n'.repeat(100)}</pre>`);
  await connect(article, 'iframe');
  const iframe = page.locator('iframe');
  const frame = iframe.contentFrame();
  const isPlaying = () => page.evaluate(() => window.map.isPlaying());
  const scrolledTo = (y: number) =>
    page.evaluate((top) => {
      scrollTo({ top, behavior: 'instant' });
    }, y);
  const top = given((await iframe.boundingBox()) ?? undefined, 'a frame').y - 100;

  // Far from what is read nothing of the map is loaded, unless the article says that readers come.
  await expect(frame.getByRole('link')).toBeAttached();
  await expect(frame.locator('canvas')).toHaveCount(0);
  await page.evaluate(() => window.map.near());
  await expect(frame.locator('canvas')).toHaveCount(1);

  await test.step('time runs only in view, and never for readers who want less motion', async () => {
    await scrolledTo(top);
    await expect(frame.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
    expect(await isPlaying()).toBe(false);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect.poll(isPlaying).toBe(true);
    await scrolledTo(0);
    await expect.poll(isPlaying).toBe(false);
    await scrolledTo(top);
    await expect.poll(isPlaying).toBe(true);
    await page.evaluate(() => window.map.pause());
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });

  const getView = () => page.evaluate(() => window.map.getView());
  await test.step('a view is shown as it was written', async () => {
    const shown = await page.evaluate(() =>
      window.map.setView('#map=14/33.72/73.09&at=2007-07-08T12:00+05:00', { duration: 0 }),
    );
    expect(shown).toMatch(/^#map=14\/33\.72\/73\.09&at=2007-07-08T12:00\+05:00&layers=none&/);
    expect(await getView()).toBe(shown);
  });

  await test.step('two fingers move the map, one scrolls the article', async () => {
    const scrollY = () => page.evaluate(() => window.scrollY);
    const from = await scrollY();
    const before = await getView();
    await dragFingers(
      page,
      [
        [250, 350],
        [350, 350],
      ],
      [0, -120],
    );
    await expect.poll(getView).not.toBe(before);
    expect(await scrollY()).toBe(from);

    // Second, since the page rolls on when a finger has left it.
    const moved = await getView();
    await dragFingers(page, [[300, 400]], [0, -150]);
    await expect.poll(scrollY).toBeGreaterThan(from + 50);
    expect(await getView()).toBe(moved);
  });

  await test.step('who closes a handle leaves the map as it is', async () => {
    const view = await getView();
    await page.evaluate(() => {
      window.map.close();
    });
    expect(await nameOf(page, () => window.map.getView())).toBe('Disconnected');
    await connect(article, 'iframe');
    expect(await getView()).toBe(view);
  });
});
