import { ChangeIndex } from '#lib/core/visible/change-index.ts';
import { expect, test } from './site.ts';
import { given } from './subjects.ts';

const MINUTE = 60_000;

test('every part of the page can be used with the keyboard alone', async ({
  page,
  site,
  atlas,
  say,
}) => {
  test.slow();
  // A chapter with a short list: each of its events is a press of the key.
  const { at } = given(atlas.chapters[0], 'a chapter');
  await site.open(`at=${new Date(at).toISOString()}`);
  const { keyboard } = page;
  const focused = page.locator(':focus');

  /** Goes on by Tab until the focus is on what is wanted. */
  async function tabTo(wanted: (element: Element) => boolean, key = 'Tab'): Promise<void> {
    for (let press = 0; press < 80; press += 1) {
      await keyboard.press(key);
      if ((await focused.count()) > 0 && (await focused.evaluate(wanted))) return;
    }
    throw new Error('The focus never came there.');
  }

  // The first stop leads past everything to the story.
  await keyboard.press('Tab');
  await expect(focused).toHaveText(say.page.skipToStory);
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: say.page.panel })).toBeFocused();

  // Tabs by arrow keys, then an event by Enter; Escape returns to it.
  await tabTo((element) => element.role === 'tab' || element.getAttribute('role') === 'tab');
  await keyboard.press('ArrowRight');
  await expect(site.tab(say.page.eventsTab)).toBeFocused();
  await expect(site.tab(say.page.eventsTab)).toHaveAttribute('aria-selected', 'true');
  await tabTo((element) => element.matches('[role=tabpanel] [data-feature]'));
  const chosen = await focused.getAttribute('data-feature');
  await keyboard.press('Enter');
  await expect.poll(() => site.field('sel')).toBe(chosen);
  await expect(site.detailsName).toBeFocused();
  await keyboard.press('Escape');
  await expect(page.locator(`[role=tabpanel] [data-feature="${String(chosen)}"]`)).toBeFocused();

  // The map pans and zooms.
  await tabTo((element) => element.matches('canvas'));
  const before = site.field('map');
  await keyboard.press('ArrowRight');
  await expect.poll(() => site.field('map')).not.toBe(before);
  const panned = site.field('map');
  await keyboard.press('+');
  await expect.poll(() => site.field('map')).not.toBe(panned);

  // Layers by the space bar.
  await tabTo((element) => element.matches('[role=switch]'));
  const was = await focused.isChecked();
  await keyboard.press('Space');
  expect(await focused.isChecked()).toBe(!was);
  await keyboard.press('Space');
  expect(await focused.isChecked()).toBe(was);

  // The clock: arrows go from change to change, Page keys by chapters, Home and End to the ends.
  await tabTo((element) => element.getAttribute('role') === 'slider');
  const shows = (instant: number | null | undefined) =>
    expect(site.slider).toHaveAttribute(
      'aria-valuenow',
      String(Math.round((instant ?? NaN) / MINUTE)),
    );
  await keyboard.press('Home');
  await shows(atlas.start);
  await keyboard.press('End');
  await shows(atlas.end);
  const changes = new ChangeIndex(atlas.features);
  await keyboard.press('ArrowLeft');
  const last = changes.previous(atlas.end) ?? atlas.start;
  await shows(last);
  await keyboard.press('ArrowLeft');
  await shows(changes.previous(last));
  await keyboard.press('ArrowRight');
  await shows(last);
  await keyboard.press('PageDown');
  await shows(atlas.chapters.at(-2)?.at);
  await keyboard.press('PageUp');
  await shows(atlas.chapters.at(-1)?.at);
});
