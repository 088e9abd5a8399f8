import { describe, expect, it } from 'vitest';
import LayersPanel from '#lib/components/layers/LayersPanel.svelte';
import { textIn } from '#lib/messages/text.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage, say } from '../stage.ts';

describe('the layers', () => {
  it('each have a switch that says how many of their features exist now', async () => {
    const { explorer, screen } = await onStage(LayersPanel, {});
    for (const layer of atlas.layers) {
      const total = atlas.features.filter((feature) => feature.layer === layer.id).length;
      const now = explorer.present.filter(({ feature }) => feature.layer === layer.id).length;
      const row = screen.getByRole('listitem').filter({ hasText: textIn(layer.name, language) });
      await expect.element(row).toHaveTextContent(say.layers.visibleOf(now, total));
      const toggle = row.getByRole('switch').element() as HTMLInputElement;
      expect(toggle.checked).toBe(layer.visible);
    }
  });

  it('count anew when the clock moves', async () => {
    const { explorer, screen } = await onStage(LayersPanel, {});
    explorer.clock.set(atlas.start);
    const layer = atlas.layers[0];
    const total = atlas.features.filter((feature) => feature.layer === layer?.id).length;
    const now = explorer.present.filter(({ feature }) => feature.layer === layer?.id).length;
    await expect
      .element(screen.getByRole('listitem').first())
      .toHaveTextContent(say.layers.visibleOf(now, total));
  });

  it('hide their features when switched off, and show them alone on demand', async () => {
    const { explorer, screen } = await onStage(LayersPanel, {});
    explorer.layers.all();
    const layer = explorer.visible[0]?.feature.layer ?? '';
    const name = textIn(atlas.layers.find(({ id }) => id === layer)?.name ?? {}, language);
    const shown = () => new Set(explorer.visible.map(({ feature }) => feature.layer));
    await screen.getByRole('listitem').filter({ hasText: name }).getByRole('switch').click();
    expect(shown()).not.toContain(layer);
    await screen.getByRole('button', { name: say.layers.onlyNamed(name), exact: true }).click();
    expect([...shown()]).toEqual([layer]);
    await screen.getByRole('button', { name: say.layers.none, exact: true }).click();
    expect(explorer.visible).toEqual([]);
    await screen.getByRole('button', { name: say.layers.all, exact: true }).click();
    expect(explorer.layers.on).toEqual(atlas.layers.map(({ id }) => id));
  });
});
