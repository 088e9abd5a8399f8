import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AxisView } from '#lib/components/time/axis-view.svelte.ts';
import TimeAxis from '#lib/components/time/TimeAxis.svelte';
import { Words } from '#lib/components/words.svelte.ts';
import { wallTime } from '#lib/core/time/zone.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { clockWords } from '#lib/messages/time/clock.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage } from '../stage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the time axis', () => {
  it('is a slider that tells the moment in words of the zone', async () => {
    const { screen } = await onStage(TimeAxis, {});
    const slider = screen.getByRole('slider');
    const { date, time } = clockWords(atlas.at, atlas.timeZone, language);
    await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringContaining(date));
    await expect.element(slider).toHaveAttribute('aria-valuetext', expect.stringContaining(time));
    await expect
      .element(slider)
      .toHaveAttribute('aria-valuenow', String(Math.round(atlas.at / MINUTE)));
  });

  it('goes from change to change by arrow keys, and to the ends', async () => {
    const { explorer, screen } = await onStage(TimeAxis, {});
    const { changes, clock } = explorer;
    (screen.getByRole('slider').element() as HTMLElement).focus();
    const next = changes.next(atlas.at);
    await userEvent.keyboard('{ArrowRight}');
    expect(clock.at).toBe(next);
    await userEvent.keyboard('{ArrowLeft}');
    expect(clock.at).toBe(changes.previous(next ?? 0));
    await userEvent.keyboard('{Home}');
    expect(clock.at).toBe(atlas.start);
    await userEvent.keyboard('{End}');
    expect(clock.at).toBe(atlas.end);
  });

  it('leaves the keys of the browser alone', async () => {
    const { explorer, screen } = await onStage(TimeAxis, {});
    (screen.getByRole('slider').element() as HTMLElement).focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(explorer.clock.at).toBe(atlas.at);
  });

  it('paints nothing anew while the clock moves on: the hand moves, and the slider says so', async () => {
    const { explorer, screen } = await onStage(TimeAxis, {});
    const slider = screen.getByRole('slider').element();
    const axis = slider.closest('.axis') ?? slider;
    // Two minutes in which nothing comes or goes.
    const { changes } = explorer;
    let quiet = atlas.at;
    while ((changes.next(quiet) ?? Infinity) < quiet + HOUR) quiet = changes.next(quiet) ?? quiet;
    const setClock = (instant: number) => {
      flushSync(() => {
        explorer.clock.set(instant);
      });
    };
    setClock(quiet + MINUTE);
    const changed = new MutationObserver(() => undefined);
    changed.observe(axis, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    setClock(quiet + 2 * MINUTE);
    const what = changed.takeRecords().map(({ target, attributeName }) => {
      const name = (target as Element).getAttribute('class')?.split(' ')[0] ?? '';
      return `${target === slider ? 'slider' : name}: ${String(attributeName)}`;
    });
    const moved = ['future: style', 'hand: style'];
    expect(what.sort()).toEqual([...moved, 'slider: aria-valuenow', 'slider: aria-valuetext']);
  });

  it('runs from left to right, on a page that is read from right to left too', async () => {
    const { screen } = await onStage(TimeAxis, {});
    document.documentElement.dir = 'rtl';
    const { direction } = getComputedStyle(screen.getByRole('slider').element());
    document.documentElement.removeAttribute('dir');
    expect(direction).toBe('ltr');
  });

  it('tells day, month and year in the order in which its language is read', async () => {
    const words = new Words(await loadCatalogue('ur'), 'ur');
    const view = new AxisView(atlas, atlas);
    const { screen } = await onStage(TimeAxis, { view }, { words });
    view.show(atlas.at, atlas.at);
    const context = () => screen.container.querySelector<SVGTextElement>('.context');
    const day = String(wallTime(view.start, atlas.timeZone).day);
    await expect.poll(() => context()?.textContent).toContain(day);
    const drawn = context();
    // The day comes first, so for who reads from the right it stands right of all else.
    const index = drawn?.textContent.indexOf(day) ?? 0;
    const [{ x: dayX = 0 } = {}, { x: box = 0, width = 0 } = {}] = [
      drawn?.getStartPositionOfChar(index),
      drawn?.getBBox(),
    ];
    expect(dayX).toBeGreaterThan(box + width / 2);
  });

  it('follows the finger and stops the clock', async () => {
    const { explorer, screen } = await onStage(TimeAxis, {});
    const { clock } = explorer;
    const { start, end } = clock.segment;
    clock.play();
    const slider = screen.getByRole('slider').element();
    const { width, height } = slider.getBoundingClientRect();
    await userEvent.click(slider, { position: { x: width / 2, y: height - 12 } });
    expect(clock.playing).toBe(false);
    expect(Math.abs(clock.at - (start + end) / 2)).toBeLessThan((end - start) / width);
  });
});
