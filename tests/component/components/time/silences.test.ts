import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AxisView } from '#lib/components/time/axis-view.svelte.ts';
import ChapterView from '#lib/components/panel/ChapterView.svelte';
import TimeAxis from '#lib/components/time/TimeAxis.svelte';
import { textIn } from '#lib/messages/text.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage, say } from '../stage.ts';

const HOUR = 3_600_000;
const silence = atlas.silences.find(({ start, end }) => end - start < 48 * HOUR);
if (silence === undefined) throw new Error('The atlas has no silence of a day.');
const name = say.axis.silenceNamed(textIn(silence.name, language));
const source = atlas.sources.find(({ id }) => id === silence.source.source);
const title = source?.title ?? 'no source';

describe('a silence of the sources', () => {
  it('is told with its source in the chapter it belongs to, and in no other', async () => {
    for (const chapter of atlas.chapters) {
      const { screen } = await onStage(ChapterView, { chapter });
      const text = screen.container.textContent.replaceAll(/\s+/g, ' ');
      const belongs = silence.start < chapter.end && silence.end > chapter.start;
      expect(text.includes(name), chapter.id).toBe(belongs);
      if (belongs) expect(text).toContain(`${title}, ${silence.source.locator ?? ''}`);
      await screen.unmount();
    }
  });

  it('is named with its source on the axis, to the mouse and to a finger or key', async () => {
    const view = new AxisView(atlas, atlas);
    const { explorer, screen } = await onStage(TimeAxis, { view });
    const hand = screen.getByRole('slider').element() as HTMLElement;
    await expect.poll(() => view.width).toBe(hand.clientWidth);
    const tooltip = screen.getByText(name);
    await expect.element(tooltip).not.toBeInTheDocument();

    explorer.clock.set(silence.start - 3 * HOUR);
    view.show(silence.start - 6 * HOUR, silence.end + 6 * HOUR);
    const x = view.x((silence.start + silence.end) / 2);
    await userEvent.hover(hand, { position: { x, y: 20 } });
    await expect.element(tooltip).toHaveTextContent(title);
    await userEvent.hover(hand, { position: { x: view.x(silence.start) - 20, y: 20 } });
    await expect.element(tooltip).not.toBeInTheDocument();

    hand.focus();
    explorer.clock.set(silence.start);
    await expect.element(tooltip).toHaveTextContent(title);
    explorer.clock.set(silence.end);
    await expect.element(tooltip).not.toBeInTheDocument();
  });
});
