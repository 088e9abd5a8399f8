import type { CDPSession } from '@playwright/test';
import { formatDuration } from '#lib/core/time/duration.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Fingers go down at the first places and over all that follow; then all are lifted. */
async function touch(session: CDPSession, ...steps: readonly (readonly Finger[])[]): Promise<void> {
  for (const [index, fingers] of steps.entries()) {
    const touchPoints = fingers.map((finger, id) => ({ ...finger, id }));
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('fingers move the clock, stretch the axis and meet its marks', async ({ page, site, say }) => {
  await site.visit();
  const session = await page.context().newCDPSession(page);
  const axis = await site.slider.boundingBox();
  if (axis === null) throw new Error('There is no time axis.');
  const at = (share: number, lift = 10): Finger => ({
    x: axis.x + share * axis.width,
    y: axis.y + axis.height - lift,
  });
  const minute = async () => Number(await site.slider.getAttribute('aria-valuenow'));

  await touch(session, [at(0.2)], [at(0.25)], [at(0.3)]);
  const early = await minute();
  await touch(session, [at(0.3)], [at(0.5)], [at(0.7)]);
  await expect.poll(minute).toBeGreaterThan(early);

  // What one finger moves over is a tenth of the time once two have stretched the axis.
  const clock = await minute();
  const isPlainer = site.button(say.axis.zoomOut);
  await touch(session, [at(0.65), at(0.75)], [at(0.5), at(0.9)], [at(0.2), at(0.98)]);
  expect(await minute()).toBe(clock);
  await expect(isPlainer).toBeEnabled();
  const mark = page.locator('[role=slider] [data-id]').first();
  const box = await mark.boundingBox();
  if (box === null) throw new Error('There is no mark.');
  // Beside the mark, but nearer to it than half a touch target.
  await page.touchscreen.tap(box.x + box.width / 2 + 9, box.y + box.height / 2);
  await expect.poll(() => site.field('sel')).not.toBeNull();
});

test('a finger stretches a window by its beginning, and moves it as one', async ({
  page,
  site,
  atlas,
  say,
}) => {
  const segment = atlas.segments.find(({ end }) => atlas.at < end);
  if (segment === undefined) throw new Error('The atlas begins outside its axis.');
  const length = segment.end - segment.start;
  const at = formatInstant(segment.start + 0.7 * length, atlas.timeZone);
  await site.visit(`at=${at}&mode=time-window&window=${formatDuration(0.3 * length)}`);
  const session = await page.context().newCDPSession(page);
  const start = page.getByRole('slider', { name: say.axis.windowStart });
  const end = page.getByRole('slider', { name: say.clock.slider });
  const minutes = async (thumb: typeof start) => Number(await thumb.getAttribute('aria-valuenow'));
  const lasts = async () => (await minutes(end)) - (await minutes(start));
  const box = await start.boundingBox();
  if (box === null) throw new Error('The window has no beginning.');
  const finger = (x: number): Finger => ({ x, y: box.y + box.height / 2 });
  const x = box.x + box.width / 2;
  const [before, clock] = [await lasts(), await minutes(end)];

  // A finger need not meet the handle: half a touch target beside it is near enough.
  await touch(session, [finger(x - 18)], [finger(x - 28)], [finger(x - 48)]);
  await expect.poll(lasts).toBeGreaterThan(before);
  expect(await minutes(end)).toBe(clock);

  const grown = await lasts();
  await touch(session, [finger(x - 10)], [finger(x - 20)], [finger(x - 40)]);
  await expect.poll(() => minutes(end)).toBeLessThan(clock);
  expect(await lasts()).toBe(grown);
});

test('two fingers on the overview look closer, one drags an edge of what is shown', async ({
  page,
  site,
  say,
}) => {
  await site.visit();
  const session = await page.context().newCDPSession(page);
  const overview = page.getByRole('group', { name: say.clock.overview });
  const box = await overview.boundingBox();
  const track = await overview.locator('.track').boundingBox();
  if (box === null || track === null) throw new Error('There is no overview.');
  const at = (x: number): Finger => ({ x, y: track.y + track.height / 2 });
  const along = (share: number) => at(box.x + share * box.width);
  const shown = async () => (await overview.locator('.view').boundingBox()) ?? track;
  const reading = await site.slider.getAttribute('aria-valuetext');

  const before = await shown();
  await touch(
    session,
    [along(0.45)],
    [along(0.45), along(0.55)],
    [along(0.35), along(0.65)],
    [along(0.25), along(0.75)],
  );
  const closer = await shown();
  expect(closer.width / before.width).toBeCloseTo(0.2, 1);
  // Neither finger has moved the clock.
  expect(await site.slider.getAttribute('aria-valuetext')).toBe(reading);

  // Half a touch target beside the edge is near enough, as far up as the names of the segments.
  await site.button(say.axis.zoomOut).tap();
  await site.button(say.axis.zoomOut).tap();
  const wide = await shown();
  const start = { x: wide.x - 15, y: box.y + 20 };
  await touch(session, [start], [{ ...start, x: start.x - 10 }], [{ ...start, x: start.x - 30 }]);
  const dragged = await shown();
  expect(dragged.x).toBeCloseTo(wide.x - 30, 0);
  expect(dragged.x + dragged.width).toBeCloseTo(wide.x + wide.width, 0);
  expect(await site.slider.getAttribute('aria-valuetext')).toBe(reading);
});
