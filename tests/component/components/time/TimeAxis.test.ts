import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import TimeAxis from '#lib/components/time/TimeAxis.svelte';
import { clockWords } from '#lib/messages/time/clock.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage } from '../stage.ts';

const MINUTE = 60_000;

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
