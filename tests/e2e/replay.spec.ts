import { formatCamera } from '#lib/core/view/camera-text.ts';
import { eventsInOrder } from '#lib/core/replay/events-in-order.ts';
import { replayPace } from '#lib/core/replay/replay-pace.ts';
import { ChangeIndex } from '#lib/core/visible/change-index.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import { textIn } from '#lib/messages/text.ts';
import { expect, test } from './site.ts';

const MINUTE = 60_000;

test('a replay passes from one chapter to the next and leads the map there', async ({
  page,
  site,
  atlas,
  say,
}) => {
  const index = atlas.chapters.findIndex(({ end }) => atlas.at < end);
  const [here, next] = atlas.chapters.slice(index, index + 2);
  if (here === undefined || next === undefined) throw new Error('The atlas has no two chapters.');
  await site.open(`at=${formatInstant(next.start - MINUTE, atlas.timeZone)}`);
  const language = atlas.languages[0] ?? 'en';
  const heading = (text: typeof here.title) =>
    page.getByRole('heading', { name: textIn(text, language) });
  await expect(heading(here.title)).toBeVisible();
  await site.button(say.clock.play).click();
  await expect(heading(next.title)).toBeVisible();
  await expect(page.getByRole('link', { name: say.story.transcript }).first()).toBeVisible();
  await site.button(say.clock.pause).click();
  await expect.poll(() => site.field('map')).toBe(formatCamera(next.camera));

  // The caption covers the foot of the map. Once it has gone, the middle of all of it lies farther south.
  const { x, y } = await site.middleOfMap();
  await page.mouse.click(x, y);
  const latitude = () => Number(site.field('map')?.split('/')[1]);
  await expect.poll(latitude).toBeLessThan(next.camera.center[1]);
});

test('the camera follows what moves until the reader takes hold of the map', async ({
  page,
  site,
  atlas,
  say,
}) => {
  const movement = atlas.features.find(
    ({ kind, time }) => kind === 'movement' && (time.start.earliest ?? 0) >= atlas.start,
  );
  if (movement === undefined) throw new Error('Nothing moves in the atlas.');
  const { id, time } = movement;
  await site.open(`sel=${id}&at=${formatInstant(time.start.earliest ?? 0, atlas.timeZone)}`);
  await site.button(say.story.followMover).click();
  const leave = page.getByRole('button', { name: say.story.leaveMover });
  await expect(leave).toBeVisible();
  /** How far the middle of the map is from it, in pixels. */
  const away = () =>
    page.evaluate((mover) => {
      interface Followed {
        movers: { positionOf(id: string): { position: [number, number] } | null };
        camera: { center: [number, number]; zoom: number };
      }
      const holder = document.querySelector('.maplibregl-map') as Element & { atlasMap: Followed };
      const { movers, camera } = holder.atlasMap;
      const there = movers.positionOf(mover)?.position ?? [NaN, NaN];
      const degrees = Math.hypot(there[0] - camera.center[0], there[1] - camera.center[1]);
      return (degrees * 512 * 2 ** camera.zoom) / 360;
    }, id);
  await expect.poll(away).toBeLessThan(3);
  const before = await site.slider.getAttribute('aria-valuenow');
  await expect.poll(() => site.slider.getAttribute('aria-valuenow')).not.toBe(before);
  await site.button(say.clock.pause).click();
  expect(await away()).toBeLessThan(3);
  await expect(leave).toBeVisible();

  const box = await site.canvas.boundingBox();
  if (box === null) throw new Error('The map has no size.');
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 3 + 60, box.y + box.height / 2, { steps: 3 });
  await page.mouse.up();
  await expect(leave).toHaveCount(0);
  await expect.poll(away).toBeGreaterThan(20);
});

test('for readers who want less motion a replay steps from change to change', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const changes = new ChangeIndex(atlas.features);
  const start = changes.next(atlas.at) ?? atlas.at;
  await site.visit(`at=${formatInstant(start, atlas.timeZone)}`);
  await page.evaluate(() => {
    const slider = document.querySelector('[role=slider]');
    const stood: number[] = [];
    Object.assign(window, { stood });
    const note = () => stood.push(Number(slider?.getAttribute('aria-valuenow')));
    new MutationObserver(note).observe(slider as Element, { attributeFilter: ['aria-valuenow'] });
  });
  await site.button(say.clock.play).click();
  const stood = () => page.evaluate(() => (window as unknown as { stood: number[] }).stood);
  await expect.poll(async () => (await stood()).length).toBeGreaterThan(2);
  const minutes = new Set(changes.instants.map((instant) => Math.round(instant / MINUTE)));
  expect((await stood()).filter((minute) => !minutes.has(minute))).toEqual([]);
});

test('while nobody looks the clock stands', async ({ page, site, atlas, say }) => {
  // A hidden page is given no frames.
  await page.addInitScript(() => {
    const request = window.requestAnimationFrame.bind(window);
    const held: FrameRequestCallback[] = [];
    const tab = {
      hidden: false,
      /** As a browser does: first the state, then the event. */
      turn(hidden: boolean) {
        tab.hidden = hidden;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        if (!hidden) held.splice(0).map((run) => request(run));
      },
    };
    Object.assign(window, { tab });
    Object.defineProperties(document, {
      hidden: { get: () => tab.hidden },
      visibilityState: { get: () => (tab.hidden ? 'hidden' : 'visible') },
    });
    window.requestAnimationFrame = (run) => (tab.hidden ? held.push(run) : request(run));
  });
  await site.open(`at=${formatInstant(atlas.at, atlas.timeZone)}`);
  const reading = async () => Number(await site.slider.getAttribute('aria-valuenow'));
  await site.button(say.clock.play).click();
  await expect.poll(reading).toBeGreaterThan(atlas.at / MINUTE);
  const passed = await page.evaluate(async () => {
    const { tab } = window as unknown as { tab: { turn: (hidden: boolean) => void } };
    const slider = document.querySelector('[role=slider]');
    const minute = () => Number(slider?.getAttribute('aria-valuenow'));
    tab.turn(true);
    // A frame that was asked for before still comes.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = minute();
    await new Promise((resolve) => setTimeout(resolve, 900));
    const whileHidden = minute() - before;
    const back = performance.now();
    tab.turn(false);
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const seconds = (performance.now() - back) / 1000;
    return { whileHidden, since: minute() - before, seconds };
  });
  expect(passed.whileHidden).toBe(0);
  // Nor is it made up for: ten minutes and more would have passed, and do in a second of looking.
  expect(passed.since).toBeLessThanOrEqual(2 + passed.seconds * 15);
});

test('what a replay tells stays on the map as long as its words, though it is over', async ({
  page,
  site,
  atlas,
  say,
}) => {
  // Of the events with a place, that after whose end the replay takes longest to tell of another.
  const layers = atlas.layers.map(({ id }) => id);
  const pace = replayPace(atlas, null);
  const moments = eventsInOrder(atlas, layers);
  const pauses = moments.flatMap(({ feature }, index) => {
    const [over, next] = [feature.time.end.latest, moments[index + 1]?.moment];
    if (feature.anchor === null || over === null || next === undefined) return [];
    return [{ feature, over, seconds: pace.secondsAt(next) - pace.secondsAt(over) }];
  });
  const longest = pauses.toSorted((a, b) => b.seconds - a.seconds)[0];
  if (longest?.feature.anchor == null) throw new Error('The atlas has no event with a place.');
  const { feature, over } = longest;
  const [longitude = NaN, latitude = NaN] = longest.feature.anchor;
  const camera = formatCamera({ center: [longitude, latitude], zoom: 9, bearing: 0, pitch: 0 });
  const at = formatInstant(over + MINUTE, atlas.timeZone);
  await site.open(`map=${camera}&at=${at}&layers=${layers.join()}`);

  await site.button(say.clock.play).focus();
  await page.evaluate(async () => {
    const toggle = document.activeElement as HTMLButtonElement;
    toggle.click();
    while (document.querySelector('[aria-live] p') === null) {
      await new Promise(requestAnimationFrame);
    }
    toggle.click();
  });
  const name = page
    .locator('[aria-live]')
    .getByText(textIn(feature.name, atlas.languages[0] ?? 'en'));
  await expect(name).toBeVisible();
  const { x, y } = await site.middleOfMap();
  const mark = () =>
    page.screenshot({
      clip: { x: x - 12, y: y - 12, width: 24, height: 24 },
      animations: 'disabled',
    });
  const told = await mark();
  await page.mouse.click(x - 60, y - 60);
  await expect(name).toHaveCount(0);
  await expect.poll(async () => told.equals(await mark())).toBe(false);
});
