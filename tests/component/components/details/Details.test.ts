import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import Details from '#lib/components/details/Details.svelte';
import DetailsRoom from '#lib/components/details/DetailsRoom.svelte';
import type { MapState } from '#lib/components/map/map-state.ts';
import { movementKindOf } from '#lib/core/atlas/event.ts';
import { numberRangeWords } from '#lib/messages/numbers.ts';
import { textIn } from '#lib/messages/text.ts';
import { timeInWords } from '#lib/messages/time/in-words.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage, say } from '../stage.ts';

const text = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ');

describe('the details', () => {
  it('tell of every feature its name, time, text and sources', async () => {
    for (const feature of atlas.features) {
      const { screen } = await onStage(Details, { feature });
      const shown = text(screen.container);
      expect(shown).toContain(textIn(feature.name, language));
      expect(shown).toContain(timeInWords(feature.time, atlas.timeZone, say));
      expect(shown).toContain(textIn(feature.summary, language));
      for (const { source } of feature.sources) {
        const title = atlas.sources.find(({ id }) => id === source)?.title ?? source;
        expect(shown).toContain(title.replaceAll(/\s+/g, ' '));
      }
      await screen.unmount();
    }
  }, 60_000);

  it('show every claim about a feature with its claimant', async () => {
    const contested = atlas.features.filter(({ id }) =>
      atlas.claims.some(({ feature }) => feature === id),
    );
    for (const feature of contested) {
      const { screen } = await onStage(Details, { feature });
      const rows = [...screen.container.querySelectorAll('li')].map(text);
      for (const claim of atlas.claims.filter((other) => other.feature === feature.id)) {
        const { min, max, statement } = claim;
        const said =
          statement === null
            ? numberRangeWords(min ?? 0, max ?? 0, language)
            : textIn(statement, language);
        const claimant = textIn(claim.claimant, language);
        expect(rows.some((row) => row.includes(claimant) && row.includes(said))).toBe(true);
      }
      await screen.unmount();
    }
  }, 60_000);

  it('take the focus and let go of the feature on Escape', async () => {
    const feature = atlas.features[0];
    if (feature === undefined) throw new Error('The atlas is empty.');
    const { explorer, screen } = await onStage(DetailsRoom, { feature });
    explorer.pick([feature.id]);
    await expect
      .element(screen.getByRole('heading', { name: textIn(feature.name, language) }))
      .toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(explorer.selected).toBeNull();
  });

  it('offer to show and follow on the map only what a map can', async () => {
    const mover = atlas.features.find((feature) => movementKindOf(feature) === 'movement');
    if (mover === undefined) throw new Error('nothing moves');
    const actions = async (mapState: MapState) => {
      const { explorer, screen } = await onStage(Details, { feature: mover }, { mapState });
      explorer.clock.set(atlas.end - 1);
      await tick();
      const names = [...screen.container.querySelectorAll('.actions button')].map(text);
      await screen.unmount();
      return names.map((name) => name.trim());
    };
    const both = [say.details.showOnMap, say.story.followMover];
    expect(await actions('ready')).toEqual(both);
    expect(await actions('loading')).toEqual(both);
    expect(await actions('no-webgl2')).toEqual([say.details.goToTime]);
    expect(await actions('context-lost')).toEqual([say.details.goToTime]);
  });

  it('page through what lies under one click', async () => {
    const [one, two, three] = atlas.features;
    if (one === undefined || two === undefined || three === undefined) throw new Error('too few');
    const { explorer, screen } = await onStage(Details, { feature: one });
    explorer.pick([one.id, two.id, three.id]);
    await expect.element(screen.getByText(say.details.here(1, 3))).toBeVisible();
    await screen.getByRole('button', { name: say.details.nextHere }).click();
    expect(explorer.selected).toBe(two);
    await screen.getByRole('button', { name: say.details.previousHere }).click();
    await screen.getByRole('button', { name: say.details.previousHere }).click();
    expect(explorer.selected).toBe(three);
  });
});
