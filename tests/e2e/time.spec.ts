import { visibleAt } from '#lib/core/visible/visible-at.ts';
import { expect, test } from './site.ts';
import { addressOf, lonelyPoint } from './subjects.ts';
import { clockWords } from '#lib/messages/time/clock.ts';
import { formatInstant } from '#lib/core/time/iso.ts';

const MINUTE = 60_000;

test('dragging along the time axis moves the clock and changes what is listed', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await site.visit();
  await site.openTab(say.page.eventsTab);
  const segment = atlas.segments.find(({ end }) => atlas.at < end);
  const box = await site.slider.boundingBox();
  if (box === null || segment === undefined) throw new Error('There is no time axis.');
  const low = box.y + box.height - 12; // below the marks, which would open their event
  await page.mouse.move(box.x + box.width * 0.2, low);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, low, { steps: 4 });
  await page.mouse.up();

  const middle = segment.start + 0.4 * (segment.end - segment.start);
  const tolerance = (segment.end - segment.start) / 50;
  await expect
    .poll(async () =>
      Math.abs(Number(await site.slider.getAttribute('aria-valuenow')) * MINUTE - middle),
    )
    .toBeLessThan(tolerance);
  await expect
    .poll(() => Math.abs((site.instantInAddress() ?? 0) - middle))
    .toBeLessThan(tolerance);

  const at = site.instantInAddress() ?? 0;
  // The face may lag behind a hand in motion, never behind one at rest.
  const { time } = clockWords(at, atlas.timeZone, say.language);
  const face = `${time} · ${say.axis.jump.open}`;
  await expect(page.getByRole('button', { name: face, exact: true })).toBeVisible();
  const on = atlas.layers.filter(({ visible }) => visible).map(({ id }) => id);
  const visible = visibleAt(atlas.features, at).filter(({ feature }) => on.includes(feature.layer));
  const listed = page.getByRole('tabpanel').locator('[data-feature]');
  await expect(listed).toHaveCount(visible.length);
  const ids = await listed.evaluateAll((rows) =>
    rows.map((row) => row.getAttribute('data-feature')),
  );
  expect(ids.sort()).toEqual(visible.map(({ feature }) => feature.id).sort());
});

test('a feature answers the click from its first moment and not before', async ({
  page,
  site,
  atlas,
  geometries,
}) => {
  const subject = lonelyPoint(atlas, geometries);
  const { id, layer, time } = subject.feature;
  const begins = time.start.earliest ?? 0;
  const view = (at: number) => `${addressOf({ ...subject, at }, atlas)}&layers=${layer}`;
  await site.open(view(begins));
  await site.pointAtMiddle(true);
  // Only the fragment of the address changes: the page stays.
  await site.visit(view(begins - 1));
  const middle = await site.pointAtMiddle(false);
  await page.mouse.click(middle.x, middle.y);
  await expect(site.detailsName).toHaveCount(0);
  await site.visit(view(begins));
  await site.pointAtMiddle(true);
  await page.mouse.click(middle.x, middle.y);
  await expect.poll(() => site.field('sel')).toBe(id);
});

test('playing moves the clock and leaves the history alone until it stops', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await page.addInitScript(() => {
    const written = { writes: 0 };
    Object.assign(window, { written });
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (...args) => {
        written.writes += 1;
        original(...args);
      };
    }
  });
  const writes = () =>
    page.evaluate(() => (window as unknown as { written: { writes: number } }).written.writes);
  const entries = () => page.evaluate(() => history.length);

  await site.open(`at=${formatInstant(atlas.at, atlas.timeZone)}`);
  const reading = () => site.slider.getAttribute('aria-valuenow');
  await expect.poll(() => site.field('map')).not.toBeNull();
  const before = { writes: await writes(), entries: await entries(), at: Number(await reading()) };
  await site.button(say.clock.play).click();
  // Long enough for dozens of frames, each a step of the clock.
  await expect.poll(async () => Number(await reading())).toBeGreaterThan(before.at + 60);
  expect(await writes()).toBe(before.writes);
  await site.button(say.clock.pause).click();
  await expect.poll(writes).toBe(before.writes + 1);
  expect(await entries()).toBe(before.entries);
  expect(Math.round((site.instantInAddress() ?? 0) / MINUTE)).toBe(Number(await reading()));
});
