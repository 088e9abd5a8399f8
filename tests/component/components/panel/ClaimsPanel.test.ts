import { describe, expect, it } from 'vitest';
import ClaimsPanel from '#lib/components/claims/ClaimsPanel.svelte';
import { disputesByChapter } from '#lib/core/claims/by-chapter.ts';
import { isNumber } from '#lib/core/claims/dot-plot.ts';
import { disputesOf } from '#lib/core/claims/measures.ts';
import { publicationAt } from '#lib/core/claims/published.ts';
import { numberRangeWords } from '#lib/messages/numbers.ts';
import { textIn } from '#lib/messages/text.ts';
import { atlas } from '../../compiled-atlas.ts';
import { language, onStage, say } from '../stage.ts';

const text = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

/** How many claims each measure shows. */
const shown = (container: Element) =>
  new Map(
    [...container.querySelectorAll<HTMLElement>('[data-measure]')].map((section) => [
      section.dataset.measure,
      section.querySelectorAll('summary').length,
    ]),
  );

/** The chapters under which the claims about other times are folded away. */
const folds = (container: Element) => [
  ...container.querySelectorAll<HTMLDetailsElement>('.claims > details'),
];
function unfold(container: Element): void {
  for (const fold of folds(container)) if (!fold.open) fold.querySelector('summary')?.click();
}
const measures = new Set(atlas.claims.map(({ measure }) => measure));

describe('the claims', () => {
  it('all stand under their measures, numbers and statements with their claimants', async () => {
    const { screen } = await onStage(ClaimsPanel, { publishedOnly: false });
    unfold(screen.container);
    await expect.poll(() => shown(screen.container).size).toBe(measures.size);
    for (const { id } of atlas.measures) {
      const claims = atlas.claims.filter(({ measure }) => measure === id);
      expect(shown(screen.container).get(id) ?? 0, id).toBe(claims.length);
      const items = [...screen.container.querySelectorAll(`[data-measure="${id}"] li`)];
      for (const claim of claims) {
        const claimant = textIn(claim.claimant, language);
        const said = isNumber(claim)
          ? numberRangeWords(claim.min, claim.max, language)
          : textIn(claim.statement ?? {}, language);
        const item = items.find((one) => text(one).includes(claimant) && text(one).includes(said));
        expect(item, claim.id).toBeDefined();
      }
    }
  });

  it('about what is visible come first', async () => {
    const { explorer, screen } = await onStage(ClaimsPanel, { publishedOnly: false });
    const subject = atlas.chapters.find(({ events }) =>
      atlas.claims.some(({ feature }) => feature !== null && events.includes(feature)),
    );
    explorer.clock.set(subject?.at ?? 0);
    const isNow = (id: string | undefined) =>
      atlas.claims.some(
        ({ measure, feature }) => measure === id && explorer.visibleSet.has(feature ?? ''),
      );
    const disputes = disputesOf(atlas.measures, atlas.claims);
    const now = disputes.map(({ measure }) => measure.id).filter(isNow);
    await expect.poll(() => [...shown(screen.container).keys()]).toEqual(now);

    const others = disputesByChapter(
      atlas,
      disputes.filter(({ measure }) => !isNow(measure.id)),
    );
    const titles = others.map(({ chapter }) =>
      chapter === null ? say.claims.noTime : textIn(chapter.title, language),
    );
    const chapterOf = (fold: Element) => text(fold.querySelector('.chapter') ?? fold);
    expect(folds(screen.container).map(chapterOf)).toEqual(titles);
    unfold(screen.container);
    await expect
      .poll(() => [...shown(screen.container).keys()])
      .toEqual([
        ...now,
        ...others.flatMap(({ disputes: own }) => own.map(({ measure }) => measure.id)),
      ]);
  });

  it('are those published by the moment of the clock when the reader asks for that', async () => {
    const { explorer, screen } = await onStage(ClaimsPanel, { publishedOnly: false });
    await screen.getByRole('switch', { name: say.claims.publishedOnly }).click();
    const dated = atlas.claims.flatMap(({ reported }) => reported?.start.latest ?? []);
    for (const at of [atlas.start, Math.min(...dated), Math.max(...dated)]) {
      explorer.clock.set(at);
      const { published, undated } = publicationAt(atlas.claims, at);
      await expect
        .poll(() => {
          unfold(screen.container);
          return [...shown(screen.container).values()].reduce((sum, count) => sum + count, 0);
        })
        .toBe(published.length);
      await expect
        .element(screen.getByRole('status'))
        .toHaveTextContent(say.claims.undated(undated));
    }
    expect(publicationAt(atlas.claims, atlas.start).published).toEqual([]);
  });

  it('open their source and lead to their event', async () => {
    const { explorer, screen } = await onStage(ClaimsPanel, { publishedOnly: false });
    unfold(screen.container);
    await expect.poll(() => shown(screen.container).size).toBe(measures.size);
    const claim = atlas.claims.find(({ feature, measure }) => {
      const rivals = atlas.claims.filter((other) => other.measure === measure);
      return feature !== null && rivals.length === 1;
    });
    const item = screen.container.querySelector(`[data-measure="${claim?.measure ?? ''}"] li`);
    item?.querySelector('summary')?.click();
    const source = atlas.sources.find(({ id }) => id === claim?.source.source);
    await expect.poll(() => text(item ?? screen.container)).toContain(source?.title);
    item?.querySelector<HTMLElement>('[data-feature]')?.click();
    expect(explorer.selected?.id).toBe(claim?.feature);
    expect(explorer.visibleSet.has(claim?.feature ?? '')).toBe(true);
  });
});
