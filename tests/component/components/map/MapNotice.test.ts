import { describe, expect, it, vi } from 'vitest';
import MapNotice from '#lib/components/map/MapNotice.svelte';
import type { MapState } from '#lib/components/map/map-state.ts';
import { Words } from '#lib/components/words.svelte.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { atlas } from '../../compiled-atlas.ts';
import { onStage } from '../stage.ts';

describe('the notice over the map', () => {
  it.each(atlas.languages)(
    'says in the language %s what happened and what still works',
    async (code) => {
      const say = await loadCatalogue(code);
      const { errors } = say;
      const titles: Partial<Record<MapState, string>> = {
        'no-webgl2': errors.noWebGLTitle,
        'context-lost': errors.contextLostTitle,
        'data-failed': errors.dataFailedTitle,
        failed: errors.mapFailedTitle,
      };
      for (const [state, title] of Object.entries(titles)) {
        const words = new Words(say, code);
        const props = { state: state as MapState, retry: () => undefined };
        const { screen } = await onStage(MapNotice, props, { words });
        await expect.element(screen.getByRole('alert')).toHaveTextContent(title);
        await expect.element(screen.getByText(errors.stillWorks)).toBeVisible();
        await screen.unmount();
      }
    },
  );

  it('offers another try where one may help, and is gone when the map is there', async () => {
    const retry = vi.fn();
    const { screen } = await onStage(MapNotice, { state: 'data-failed', retry });
    await screen.getByRole('button').click();
    expect(retry).toHaveBeenCalledOnce();
    await screen.unmount();
    const drawn = await onStage(MapNotice, { state: 'ready', retry });
    expect(drawn.screen.container.textContent.trim()).toBe('');
  });
});
