import { describe, expect, it } from 'vitest';
import EventList from '#lib/components/panel/EventList.svelte';
import { textIn } from '#lib/messages/text.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage, say } from '../stage.ts';

const listed = (container: Element) =>
  [...container.querySelectorAll('[data-feature]')].map((row) => row.getAttribute('data-feature'));

describe('the list of events', () => {
  it('holds exactly what is visible, at any moment', async () => {
    const { explorer, screen } = await onStage(EventList, { query: '' });
    for (const { at } of atlas.chapters) {
      explorer.clock.set(at);
      const ids = explorer.visible.map(({ feature }) => feature.id).sort();
      await expect.poll(() => listed(screen.container).sort()).toEqual(ids);
    }
  });

  it('is searched by words of every language of the atlas', async () => {
    const { screen } = await onStage(EventList, { query: '' });
    const feature = atlas.features.at(-1);
    for (const code of atlas.languages) {
      await screen.getByRole('searchbox').fill(textIn(feature?.name ?? {}, code));
      await expect.poll(() => listed(screen.container)).toContain(feature?.id);
    }
  });

  it('says so when no event has these words', async () => {
    const { screen } = await onStage(EventList, { query: '' });
    await screen.getByRole('searchbox').fill('qqqq');
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(say.events.noneFound('qqqq'));
    expect(listed(screen.container)).toEqual([]);
  });

  it('takes the reader to the event that is chosen, in a layer that was off too', async () => {
    const { explorer, screen } = await onStage(EventList, { query: '' });
    explorer.layers.none();
    const feature = atlas.features.find(
      ({ id }) => !explorer.present.some((visible) => visible.feature.id === id),
    );
    await screen.getByRole('searchbox').fill(textIn(feature?.name ?? {}, language));
    await expect.poll(() => listed(screen.container)).toContain(feature?.id);
    screen.container.querySelector<HTMLElement>(`[data-feature="${feature?.id ?? ''}"]`)?.click();
    expect(explorer.selected).toBe(feature);
    expect(explorer.visibleSet.has(feature?.id ?? '')).toBe(true);
  });
});
