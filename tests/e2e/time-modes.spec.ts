import { AxeBuilder } from '@axe-core/playwright';
import { formatInstant } from '#lib/core/time/iso.ts';
import { windowUntil, type TimeFilter } from '#lib/core/time/time-filter.ts';
import { visibleIn } from '#lib/core/visible/visible-at.ts';
import { dateWords } from '#lib/messages/time/dates.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import { expect, test } from './site.ts';

const HOUR = 3_600_000;

test('the mode decides what is listed, and the address carries it', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await site.open();
  await site.openTab(say.page.eventsTab);
  const on = new Set(atlas.layers.filter(({ visible }) => visible).map(({ id }) => id));
  const listed = page.getByRole('tabpanel').locator('[data-feature]');
  const onMap = () =>
    page.evaluate(() => {
      const holder = document.querySelector('.maplibregl-map') as Element & {
        atlasMap?: { snapshotIds(): string[] };
      };
      return holder.atlasMap?.snapshotIds() ?? [];
    });
  const counts = page.getByRole('tabpanel').getByRole('status');
  /** What this filter lets through of the layers switched on is listed, counted and on the map. */
  const lists = async (filter: TimeFilter, certain = false) => {
    const shown = visibleIn(atlas.features, filter).filter(
      ({ feature, certainty }) => on.has(feature.layer) && (!certain || certainty === 'certain'),
    );
    await expect(listed).toHaveCount(shown.length);
    const sure = shown.filter(({ certainty }) => certainty === 'certain').length;
    await expect(counts).toHaveText(say.events.visibleNow(sure, shown.length - sure));
    const drawn = shown.filter(({ feature }) => feature.anchor !== null);
    await expect.poll(onMap).toEqual(drawn.map(({ feature }) => feature.id).sort());
  };
  const mode = (name: string) => page.getByRole('radio', { name });
  const { at } = atlas;
  await lists({ mode: 'instant', at });

  await mode(say.axis.modes.cumulative).check();
  await lists({ mode: 'cumulative', at });
  await expect.poll(() => site.field('mode')).toBe('cumulative');

  await mode(say.axis.modes['time-window']).check();
  await page
    .getByRole('combobox', { name: say.axis.windowLength })
    .selectOption(say.axis.lengths.days(3));
  await lists(windowUntil(at, 72 * HOUR));
  await expect.poll(() => site.field('window')).toBe('P3D');

  await site.button(say.axis.showPossible).click();
  await lists(windowUntil(at, 72 * HOUR), true);
  await expect.poll(() => site.field('certainty')).toBe('certain');

  await page.reload();
  await expect(mode(say.axis.modes['time-window'])).toBeChecked();
  await site.openTab(say.page.eventsTab);
  await lists(windowUntil(at, 72 * HOUR), true);
});

test('both ends of a window move, and it moves as one', async ({ page, site, atlas, say }) => {
  await site.visit(`at=${formatInstant(atlas.at, atlas.timeZone)}&mode=time-window&window=P1D`);
  const end = page.getByRole('slider', { name: say.clock.slider });
  const start = page.getByRole('slider', { name: say.axis.windowStart });
  const minutes = async (thumb: typeof start) => Number(await thumb.getAttribute('aria-valuenow'));
  const length = async () => (await minutes(end)) - (await minutes(start));
  await expect(start).toBeVisible();
  expect(await length()).toBe(24 * 60);

  const box = await start.boundingBox();
  if (box === null) throw new Error('The window has no beginning.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const drag = async (from: number, to: number) => {
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move(to, y, { steps: 3 });
    await page.mouse.up();
  };
  const before = await minutes(end);
  await drag(x, x - 80);
  await expect.poll(length).toBeGreaterThan(24 * 60);
  expect(await minutes(end)).toBe(before);

  const grown = await length();
  await drag(x - 40, x - 80);
  await expect.poll(() => minutes(end)).toBeLessThan(before);
  expect(await length()).toBe(grown);
});

test('a time that is typed is gone to, from the axis and back to it', async ({
  page,
  site,
  atlas,
  say,
}) => {
  await site.visit();
  const hand = page.getByRole('slider', { name: say.clock.slider });
  await hand.focus();
  await page.keyboard.press('t');
  const field = page.getByRole('textbox', { name: say.axis.jump.label });
  await expect(field).toBeFocused();
  await page.keyboard.type('31 February');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(say.axis.jump.noSuchDate('31 February'));
  const { violations } = await new AxeBuilder({ page }).include('section.bar').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const target = atlas.chapters.at(-1)?.at ?? atlas.at;
  const wall = wallTime(target, atlas.timeZone);
  await field.fill(`${dateWords(wall, 'en')} ${String(wall.hour)}:${String(wall.minute)}`);
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(hand).toBeFocused();
  await expect.poll(() => site.instantInAddress()).toBe(target);
});

test('the time tools have nothing that axe objects to, in every mode', async ({
  page,
  site,
  say,
}) => {
  await site.visit('mode=time-window&window=PT12H');
  await expect(page.getByRole('slider', { name: say.axis.windowStart })).toBeVisible();
  await page.getByRole('button', { name: say.axis.utc }).click();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const { violations } = await new AxeBuilder({ page }).include('section.bar').analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.html}`)),
    ).toEqual([]);
  }
});
