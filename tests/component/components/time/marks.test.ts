import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AxisView, MARGIN } from '#lib/components/time/axis-view.svelte.ts';
import TimeAxis from '#lib/components/time/TimeAxis.svelte';
import { momentOf } from '#lib/core/visible/moment-of.ts';
import { textIn } from '#lib/messages/text.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage } from '../stage.ts';

async function axis() {
  const segment = atlas.segments.find(({ end }) => atlas.at < end) ?? atlas;
  const view = new AxisView(atlas, segment);
  const { explorer, screen } = await onStage(TimeAxis, { view });
  const root = screen.container;
  const marks = () => [...root.querySelectorAll<SVGElement>('[data-id]')];
  await expect.poll(() => marks().length).toBeGreaterThan(10);
  const markOf = (id: string) => marks().find(({ dataset }) => dataset.id === id);
  return { explorer, view, root, marks, markOf };
}

const boxes = (marks: readonly SVGElement[]) => marks.map((mark) => mark.getBoundingClientRect());

describe('events on the time axis', () => {
  it('stand over one another without overlapping, and inside the axis', async () => {
    const { view, root, marks } = await axis();
    for (const factor of [1, 0.2, 40]) {
      view.zoom(factor, atlas.at);
      await expect.poll(() => marks().length).toBeGreaterThan(0);
      const shown = boxes(marks());
      const { top } = root.querySelector('[role=slider]')?.getBoundingClientRect() ?? { top: 0 };
      for (const [index, one] of shown.entries()) {
        expect(one.top).toBeGreaterThanOrEqual(top - 1);
        expect(one.width).toBeGreaterThanOrEqual(8);
        for (const other of shown.slice(0, index)) {
          const apart =
            Math.abs(one.left - other.left) >= one.width - 0.1 ||
            Math.abs(one.top - other.top) >= one.height - 0.1;
          expect(apart).toBe(true);
        }
      }
    }
  });

  it('stand at their moment, or beyond the edge towards it where that is out of sight', async () => {
    const { explorer, view, root, marks } = await axis();
    view.show(atlas.at, atlas.at);
    await expect.poll(() => view.isShortest && marks().length > 1).toBe(true);
    const momentOfMark = ({ dataset: { id = '' } }: SVGElement) => {
      const feature = explorer.feature(id);
      return (feature && momentOf(feature.time)) ?? NaN;
    };
    const left = root.querySelector('.axis')?.getBoundingClientRect().left ?? 0;
    for (const mark of marks()) {
      const moment = momentOfMark(mark);
      const box = mark.getBoundingClientRect();
      const edge = moment < view.start ? MARGIN / 2 : view.width - MARGIN / 2;
      const stands = view.shows(moment) ? view.x(moment) : edge;
      expect(Math.abs(box.left + box.width / 2 - left - stands)).toBeLessThan(1);
    }
  });

  it('are all there, or counted where there is no room', async () => {
    const { explorer, view, root, marks } = await axis();
    view.show(atlas.start, atlas.end);
    const counted = () =>
      [...root.querySelectorAll('[data-crowd] text')]
        .map((text) => Number(text.textContent))
        .reduce((sum, count) => sum + count, 0);
    await expect.poll(counted).toBeGreaterThan(0);
    expect(marks().length + counted()).toBe(explorer.timeline.events.length);
  });

  it('are counted in pills as wide as their numbers, which the edges do not cut', async () => {
    const { explorer, view, root } = await axis();
    const pills = () => [...root.querySelectorAll('[data-crowd]')];
    let digits = 0;
    let atEdges = 0;
    for (const { start, end } of [atlas, ...atlas.segments]) {
      explorer.clock.set(start);
      view.show(start, end);
      await tick();
      const axis = root.querySelector('.axis')?.getBoundingClientRect();
      for (const pill of pills()) {
        const box = pill.querySelector('rect')?.getBoundingClientRect();
        const text = pill.querySelector('text');
        const words = text?.getBoundingClientRect();
        if (!axis || !box || !words) throw new Error('There is no pill.');
        expect(words.left).toBeGreaterThan(box.left);
        expect(words.right).toBeLessThan(box.right);
        expect(box.left).toBeGreaterThanOrEqual(axis.left);
        expect(box.right).toBeLessThanOrEqual(axis.right);
        digits = Math.max(digits, text?.textContent.length ?? 0);
        if (box.left - axis.left < MARGIN || axis.right - box.right < MARGIN) atEdges += 1;
      }
    }
    expect(digits).toBeGreaterThanOrEqual('+100'.length);
    expect(atEdges).toBeGreaterThan(0);
  });

  it('open by a click, and name themselves under the pointer', async () => {
    const { explorer, root, marks } = await axis();
    const mark = marks().find(({ dataset }) => {
      const feature = explorer.feature(dataset.id ?? '');
      return feature !== null && (momentOf(feature.time) ?? Infinity) < atlas.at;
    });
    const id = mark?.dataset.id ?? '';
    if (mark === undefined) throw new Error('There is no mark.');
    await userEvent.hover(mark);
    expect(explorer.hovered).toBe(id);
    const name = textIn(explorer.feature(id)?.name ?? {}, language);
    await expect.poll(() => root.querySelector('.tooltip')?.textContent).toContain(name);
    await userEvent.click(mark);
    expect(explorer.selected?.id).toBe(id);
  });

  it('are pale when the time at hand does not show them', async () => {
    const { explorer, marks } = await axis();
    const pale = () => marks().filter((mark) => mark.classList.contains('out')).length;
    const before = pale();
    expect(before).toBeGreaterThan(0);
    explorer.time.mode = 'cumulative';
    await expect.poll(pale).toBeLessThan(before);
    for (const mark of marks()) {
      const isShown = explorer.visibleSet.has(mark.dataset.id ?? '');
      expect(mark.classList.contains('out')).toBe(!isShown);
    }
  });
});
