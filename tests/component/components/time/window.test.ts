import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AxisView } from '#lib/components/time/axis-view.svelte.ts';
import TimeAxis from '#lib/components/time/TimeAxis.svelte';
import { atlas } from '../../compiled-atlas.ts';
import { onStage, say } from '../stage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The axis in window mode, and a pointer on it that stays below the marks. */
async function windowed() {
  const segment = atlas.segments.find(({ end }) => atlas.at < end) ?? atlas;
  const view = new AxisView(atlas, segment);
  const { explorer, screen } = await onStage(TimeAxis, { view });
  explorer.time.mode = 'time-window';
  explorer.time.window = 24 * HOUR;
  const end = screen.getByRole('slider', { name: say.clock.slider });
  const start = screen.getByRole('slider', { name: say.axis.windowStart });
  await expect.element(start).toBeInTheDocument();
  const element = end.element() as HTMLElement;
  const drag = (from: number, to: number) => {
    const { left, bottom } = element.getBoundingClientRect();
    element.setPointerCapture = () => undefined;
    for (const [type, x] of [
      ['pointerdown', from],
      ['pointermove', to],
      ['pointerup', to],
    ] as const) {
      const at = { clientX: left + x, clientY: bottom - 10, bubbles: true };
      element.dispatchEvent(new PointerEvent(type, at));
    }
  };
  const { clock, time } = explorer;
  return { clock, time, explorer, view, start, end, drag };
}

describe('a window on the time axis', () => {
  it('has a thumb at each end, both told in words', async () => {
    const { clock, start, end } = await windowed();
    const valueOf = (thumb: typeof start) => Number(thumb.element().getAttribute('aria-valuenow'));
    expect(valueOf(end) - valueOf(start)).toBe(24 * 60);
    expect(valueOf(end)).toBe(Math.round(clock.at / MINUTE));
    await expect
      .element(start)
      .toHaveAttribute('aria-valuetext', expect.stringContaining(say.axis.lengths.days(1)));
  });

  it('grows and shrinks by its beginning while the clock stays', async () => {
    const { clock, time, view, drag } = await windowed();
    const { at } = clock;
    const from = view.x(at - time.window);
    drag(from, from - 100);
    expect(clock.at).toBe(at);
    expect(Math.abs(at - time.window - view.instantAt(from - 100))).toBeLessThanOrEqual(MINUTE);
    drag(from - 100, view.x(at) + 300);
    expect(time.window).toBe(MINUTE);
  });

  it('grows and shrinks by its end while its beginning stays', async () => {
    const { clock, time, view, drag } = await windowed();
    const start = clock.at - time.window;
    const x = view.x(clock.at);
    drag(x, x + 60);
    expect(Math.abs(clock.at - view.instantAt(x + 60))).toBeLessThan(MINUTE);
    expect(Math.abs(clock.at - time.window - start)).toBeLessThan(MINUTE);
  });

  it('is shortened by the handle that waits at the edge when it begins out of sight', async () => {
    const { clock, time, view, start, drag } = await windowed();
    const { at } = clock;
    time.window = 3650 * 24 * HOUR;
    const handle = () => start.element().getBoundingClientRect();
    await expect.poll(() => view.x(at - time.window)).toBeLessThan(0);
    await expect.poll(() => handle().left).toBeGreaterThanOrEqual(-handle().width / 2);
    drag(6, 206);
    expect(clock.at).toBe(at);
    expect(Math.abs(at - time.window - view.instantAt(206))).toBeLessThanOrEqual(MINUTE);
  });

  it('tells a value within its limits though it begins before the axis', async () => {
    const { clock, start } = await windowed();
    clock.set(atlas.start);
    const numberOf = (name: string) => Number(start.element().getAttribute(name));
    await expect.poll(() => numberOf('aria-valuenow')).toBeLessThan(atlas.start / MINUTE);
    expect(numberOf('aria-valuemin')).toBeLessThanOrEqual(numberOf('aria-valuenow'));
    expect(numberOf('aria-valuemax')).toBeGreaterThanOrEqual(numberOf('aria-valuenow'));
  });

  it('moves as one when it is held between its ends', async () => {
    const { clock, time, view, drag } = await windowed();
    const { at } = clock;
    const middle = view.x(at - time.window / 2);
    drag(middle, middle - 120);
    expect(time.window).toBe(24 * HOUR);
    expect(Math.abs(view.x(clock.at) - (view.x(at) - 120))).toBeLessThan(1);
  });

  it('comes to where the axis is touched elsewhere', async () => {
    const { clock, time, view, drag } = await windowed();
    drag(60, 60);
    expect(Math.abs(clock.at - view.instantAt(60))).toBeLessThan(MINUTE);
    expect(time.window).toBe(24 * HOUR);
  });

  it('answers the keys of the slider pattern at both ends', async () => {
    const { explorer, clock, time, start, end } = await windowed();
    const { at } = clock;
    const begin = at - time.window;
    (start.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(clock.at).toBe(at);
    const next = explorer.changes.next(begin) ?? 0;
    expect(Math.abs(at - time.window - next)).toBeLessThanOrEqual(MINUTE);
    await userEvent.keyboard('{End}');
    expect(time.window).toBe(MINUTE);
    await userEvent.keyboard('{Home}');
    expect(at - time.window).toBe(atlas.start);
    (end.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(clock.at).toBe(explorer.changes.next(at));
    expect(Math.abs(clock.at - time.window - atlas.start)).toBeLessThanOrEqual(MINUTE);
  });
});
