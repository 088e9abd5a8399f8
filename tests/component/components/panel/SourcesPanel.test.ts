import { describe, expect, it } from 'vitest';
import SourcesPanel from '#lib/components/sources/SourcesPanel.svelte';
import { kindOf, SOURCE_KINDS } from '#lib/core/sources/kinds.ts';
import { hasSingleSource, sourceUses } from '#lib/core/sources/usage.ts';
import { atlas } from '../../compiled-atlas.ts';
import { onStage, say } from '../stage.ts';

const text = (element: Element | undefined) => element?.textContent.replaceAll(/\s+/g, ' ') ?? '';
const items = (container: Element) => [...container.querySelectorAll('.sources > ul > li')];
/** In the order of the page: kind by kind. */
const uses = SOURCE_KINDS.flatMap((kind) =>
  sourceUses(atlas).filter(({ source }) => kindOf(source) === kind),
);

describe('the bibliography', () => {
  it('holds every source once, with how many entries rest on it', async () => {
    const { screen } = await onStage(SourcesPanel, { singleOnly: false });
    expect(items(screen.container)).toHaveLength(atlas.sources.length);
    uses.forEach(({ source, features, silences }, index) => {
      const item = text(items(screen.container)[index]);
      expect(item).toContain(source.title);
      if (features.length > 0) expect(item).toContain(say.sources.entries(features.length));
      if (silences.length > 0) expect(item).toContain(say.sources.silences(silences.length));
    });
  });

  it('links only to addresses of the web, and tells them nothing of the page', async () => {
    const { screen } = await onStage(SourcesPanel, { singleOnly: false });
    const links = [...screen.container.querySelectorAll('a')];
    expect(links).toHaveLength(atlas.sources.filter(({ url }) => url !== null).length);
    for (const link of links) {
      expect(link.protocol).toMatch(/^https?:$/);
      expect(link.rel).toMatch(/noopener/);
      expect(link.rel).toMatch(/noreferrer/);
    }
  });

  it('lists the entries of a source, marks those with no other, and opens them', async () => {
    const { explorer, screen } = await onStage(SourcesPanel, { singleOnly: false });
    const index = uses.findIndex(
      ({ features }) =>
        features.some(hasSingleSource) && features.some((feature) => !hasSingleSource(feature)),
    );
    const item = items(screen.container)[index];
    item?.querySelector('summary')?.click();
    await expect
      .poll(() => item?.querySelectorAll('[data-feature]').length)
      .toBe(uses[index]?.features.length);
    for (const feature of uses[index]?.features ?? []) {
      const row = item?.querySelector<HTMLElement>(`[data-feature="${feature.id}"]`) ?? undefined;
      expect(text(row).includes(say.sources.single), feature.id).toBe(hasSingleSource(feature));
    }
    const row = item?.querySelector<HTMLElement>('[data-feature]');
    row?.click();
    expect(explorer.selected?.id).toBe(row?.dataset.feature);
  });

  it('shows only what rests on a single source when asked to, each entry once', async () => {
    const { screen } = await onStage(SourcesPanel, { singleOnly: false });
    await screen.getByRole('switch', { name: say.sources.singleOnly }).click();
    const single = atlas.features.filter(hasSingleSource);
    const sources = new Set(single.map(({ sources: [first] }) => first?.source));
    await expect.poll(() => items(screen.container).length).toBe(sources.size);
    for (const summary of screen.container.querySelectorAll('summary')) summary.click();
    await expect
      .poll(() =>
        [...screen.container.querySelectorAll<HTMLElement>('[data-feature]')]
          .map((row) => row.dataset.feature)
          .sort(),
      )
      .toEqual(single.map(({ id }) => id).sort());
  });
});
