import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AxisView } from '#lib/components/time/axis-view.svelte.ts';
import TimeAxis from '#lib/components/time/TimeAxis.svelte';
import { atlas } from '../../compiled-atlas.ts';
import { onStage, say } from '../stage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

async function axis() {
  const segment = atlas.segments.find(({ end }) => atlas.at < end) ?? atlas;
  const view = new AxisView(atlas, segment);
  const { explorer, screen } = await onStage(TimeAxis, { view });
  const hand = screen.getByRole('slider', { name: say.clock.slider });
  const element = hand.element() as HTMLElement;
  await expect.poll(() => view.width).toBe(element.clientWidth);

  /** A pointer on the free strip below the marks, at these pixels from the left. */
  const point = (type: string, x: number, init: PointerEventInit & WheelEventInit = {}) => {
    const { left, bottom } = element.getBoundingClientRect();
    const at = { clientX: left + x, clientY: bottom - 10 };
    const target = type === 'wheel' ? WheelEvent : PointerEvent;
    const about = { bubbles: true, cancelable: true, button: 0, isPrimary: true, ...at, ...init };
    // A made-up pointer cannot be captured.
    element.setPointerCapture = () => undefined;
    element.dispatchEvent(new target(type, about));
  };
  const drag = (from: number, to: number, init: PointerEventInit = {}) => {
    point('pointerdown', from, init);
    point('pointermove', (from + to) / 2, init);
    point('pointermove', to, init);
    point('pointerup', to, init);
  };
  return { explorer, screen, view, element, point, drag };
}

describe('dragging on the time axis', () => {
  it('moves the clock, by whole minutes, and never out of sight', async () => {
    const { explorer, view, drag } = await axis();
    drag(200, 400);
    expect(Math.abs(explorer.clock.at - view.instantAt(400))).toBeLessThanOrEqual(MINUTE / 2);
    expect(explorer.clock.at % MINUTE).toBe(0);
    drag(400, 5000);
    expect(view.shows(explorer.clock.at)).toBe(true);
  });

  it('moves the axis and not the clock while Shift is held', async () => {
    const { explorer, view, drag } = await axis();
    view.zoom(0.5, view.start);
    const { start, span } = view;
    const under = view.instantAt(600);
    drag(600, 400, { shiftKey: true });
    expect(explorer.clock.at).toBe(atlas.at);
    expect(view.start).toBeGreaterThan(start);
    expect(view.span).toBe(span);
    expect(Math.abs(view.instantAt(400) - under)).toBeLessThan(span / 500);
  });

  it('stretches the axis between two fingers, and leaves the clock where it was', async () => {
    const { explorer, view, point } = await axis();
    const [left, right] = [view.instantAt(400), view.instantAt(600)];
    const touch = (pointerId: number) => ({ pointerId, pointerType: 'touch' });
    point('pointerdown', 400, touch(1));
    point('pointerdown', 600, touch(2));
    point('pointermove', 300, touch(1));
    point('pointermove', 700, touch(2));
    point('pointerup', 300, touch(1));
    point('pointerup', 700, touch(2));
    const pixel = view.span / 1000;
    expect(Math.abs(view.instantAt(300) - left)).toBeLessThan(pixel);
    expect(Math.abs(view.instantAt(700) - right)).toBeLessThan(pixel);
    expect(explorer.clock.at).toBe(atlas.at);
  });

  it('gives the clock back when the browser takes the finger to scroll the page', async () => {
    const { explorer, point } = await axis();
    point('pointerdown', 300, { pointerType: 'touch' });
    expect(explorer.clock.at).not.toBe(atlas.at);
    point('pointercancel', 300, { pointerType: 'touch' });
    expect(explorer.clock.at).toBe(atlas.at);
  });
});

describe('looking closer', () => {
  it('keeps what is under a turning wheel or a double click', async () => {
    const { view, point, element } = await axis();
    const under = view.instantAt(500);
    const { span } = view;
    point('wheel', 500, { deltaY: -240 });
    expect(view.span / span).toBeCloseTo(0.5, 2);
    expect(Math.abs(view.x(under) - 500)).toBeLessThan(1);
    const { left } = element.getBoundingClientRect();
    element.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: left + 500 }));
    expect(view.span / span).toBeCloseTo(1 / 6, 2);
    expect(Math.abs(view.x(under) - 500)).toBeLessThan(1);
  });

  it('goes by keys from decades to minutes, and back to the segment', async () => {
    const { explorer, view, element } = await axis();
    element.focus();
    const { start, end } = view;
    for (let press = 0; press < 20; press += 1) await userEvent.keyboard('+');
    expect(view.isShortest).toBe(true);
    expect(view.shows(explorer.clock.at)).toBe(true);
    await userEvent.keyboard('0');
    expect([view.start, view.end]).toEqual([start, end]);
    for (let press = 0; press < 20; press += 1) await userEvent.keyboard('-');
    expect(view.isAll).toBe(true);
  });
});

describe('keys of the clock’s hand', () => {
  it('go by one tick with Shift, however near the axis is', async () => {
    const { explorer, view, element } = await axis();
    element.focus();
    view.show(atlas.at - HOUR, atlas.at + HOUR);
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    const first = explorer.clock.at;
    expect(first).toBeGreaterThan(atlas.at);
    expect(first - atlas.at).toBeLessThanOrEqual(15 * MINUTE);
    expect(first % (5 * MINUTE)).toBe(0);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(explorer.clock.at).toBeLessThan(first);
  });

  it('open the typing of a time', async () => {
    const onjump = vi.fn();
    const { screen } = await onStage(TimeAxis, { onjump });
    (screen.getByRole('slider').element() as HTMLElement).focus();
    await userEvent.keyboard('t');
    expect(onjump).toHaveBeenCalledOnce();
  });

  it('tell a silence of the sources', async () => {
    const [silence] = atlas.silences;
    if (silence === undefined) throw new Error('The atlas has no silences.');
    const { explorer, element } = await axis();
    explorer.clock.set(silence.start);
    await expect.poll(() => element.getAttribute('aria-valuetext')).toContain(silence.name.en);
    explorer.clock.set(silence.end);
    await expect.poll(() => element.getAttribute('aria-valuetext')).not.toContain(silence.name.en);
  });
});
