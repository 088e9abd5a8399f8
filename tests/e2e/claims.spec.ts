import { disputeOfChapter } from '#lib/core/claims/measures.ts';
import { isNumber } from '#lib/core/claims/dot-plot.ts';
import { formatInstant } from '#lib/core/time/iso.ts';
import { numberRangeWords } from '#lib/messages/numbers.ts';
import { loadCatalogue } from '#lib/messages/languages.ts';
import { textIn } from '#lib/messages/text.ts';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';
import { given } from './subjects.ts';

test('axe finds nothing wrong with claims and sources, in every language and theme', async ({
  page,
  site,
  atlas,
}) => {
  test.slow();
  const themes = ['light', 'dark'] as const;
  for (const [index, language] of atlas.languages.entries()) {
    const { page: words } = await loadCatalogue(language);
    const colorScheme = themes[index % 2] ?? 'light';
    await page.emulateMedia({ colorScheme });
    await page.goto('about:blank');
    await site.visit(`lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const tab of [words.claimsTab, words.sourcesTab]) {
      await site.openTab(tab);
      await page.getByRole('tabpanel').locator('summary').first().click();
      expect(await violations(page, '#story'), `${tab}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('competing numbers lie on one scale, from the smallest to the largest', async ({
  page,
  site,
  atlas,
  say,
}) => {
  const language = atlas.languages[0] ?? 'en';
  await site.visit();
  await site.openTab(say.page.claimsTab);
  const measure = given(
    atlas.measures.find(({ id }) => {
      const numbers = atlas.claims.filter((claim) => claim.measure === id && isNumber(claim));
      const values = new Set(numbers.map(({ min }) => min));
      return values.size > 1 && numbers.every(({ min, max }) => min === max);
    }),
    'a measure with different numbers',
  );
  const numbers = atlas.claims.filter((claim) => claim.measure === measure.id).filter(isNumber);
  const rows = page.locator(`[data-measure="${measure.id}"] li`);
  const drawn = await Promise.all(
    numbers.map(async ({ claimant, min }) => {
      const row = rows.filter({ hasText: textIn(claimant, language) });
      const dots = await row
        .locator('circle')
        .evaluateAll((circles) => circles.map((circle) => circle.getBoundingClientRect().x));
      return { min, x: dots };
    }),
  );
  expect(drawn.map(({ x }) => x.length)).not.toContain(0);
  for (const a of drawn) {
    for (const b of drawn) {
      if (a.min < b.min) expect(Math.min(...a.x)).toBeLessThan(Math.max(...b.x));
    }
  }
});

test('a chapter shows the number its events are argued about', async ({
  site,
  page,
  atlas,
  say,
}) => {
  const language = atlas.languages[0] ?? 'en';
  const chapter = given(
    atlas.chapters.find((one) => disputeOfChapter(atlas, one) !== null),
    'a chapter with a disputed number',
  );
  const dispute = disputeOfChapter(atlas, chapter);
  await site.visit(`at=${formatInstant(chapter.at, atlas.timeZone)}`);
  const name = textIn(dispute?.measure.name ?? {}, language);
  const heading = say.claims.answers(name, dispute?.claims.length ?? 0);
  const title = page.getByRole('heading', { name: heading });
  await expect(title).toBeVisible();
  // Its plot comes when a reader gets there.
  await title.scrollIntoViewIfNeeded();
  const plots = page.locator('section').filter({ has: title }).getByRole('img');
  await expect(plots).toHaveCount(dispute?.claims.length ?? 0);
});

test('the numbers of a chapter can be read before their plot has come, and without it', async ({
  page,
  site,
  atlas,
}) => {
  const language = atlas.languages[0] ?? 'en';
  const chapter = given(
    atlas.chapters.find((one) => disputeOfChapter(atlas, one) !== null),
    'a chapter with a disputed number',
  );
  await page.route('**/assets/NumberClaims.*.css', () => new Promise(() => undefined));
  await site.visit(`at=${formatInstant(chapter.at, atlas.timeZone)}`);
  for (const { claimant, min, max } of disputeOfChapter(atlas, chapter)?.claims ?? []) {
    const row = page.getByRole('listitem').filter({ hasText: textIn(claimant, language) });
    await expect(
      row.filter({ hasText: numberRangeWords(min, max, language) }).first(),
    ).toBeVisible();
  }
});

test('what a reader set in claims and sources is still so after a look at an event', async ({
  page,
  site,
  say,
}) => {
  await site.visit();
  await site.openTab(say.page.sourcesTab);
  const single = page.getByRole('switch', { name: say.sources.singleOnly });
  await single.check();
  await page.getByRole('tabpanel').locator('summary').first().click();
  const row = page.getByRole('tabpanel').locator('[data-feature]').first();
  await row.click();
  await expect(site.detailsName).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await expect(single).toBeChecked();
  await site.openTab(say.page.claimsTab);
  await site.openTab(say.page.sourcesTab);
  await expect(single).toBeChecked();
});
