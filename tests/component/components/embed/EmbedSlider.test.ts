import { expect, it } from 'vitest';
import EmbedSlider from '#lib/components/embed/EmbedSlider.svelte';
import { TimeScale } from '#lib/core/time/scale.ts';
import { atlas } from '../../compiled-atlas.ts';
import { onStage } from '../stage.ts';

const middleOf = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

it('has the mark of the clock on its track, where the instant lies', async () => {
  const { screen } = await onStage(EmbedSlider, {});
  const [track, mark] = ['.base', '.now circle'].map((part) => {
    const element = screen.container.querySelector(part);
    if (element === null) throw new Error(`${part} is missing`);
    return element.getBoundingClientRect();
  });
  if (track === undefined || mark === undefined) throw new Error('nothing is drawn');
  expect(Math.abs(middleOf(mark).y - middleOf(track).y)).toBeLessThan(1.5);
  const share = new TimeScale(atlas.segments).positionOf(atlas.at);
  expect(middleOf(mark).x).toBeCloseTo(track.x + share * track.width, 0);
});
