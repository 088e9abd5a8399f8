import { textIn } from '#lib/messages/text.ts';
import { expect, test } from './site.ts';
import { addressOf, contested, lonelyPoint, overlapping } from './subjects.ts';

test('pointing and clicking on the map find the same feature', async ({
  page,
  site,
  atlas,
  geometries,
  say,
}) => {
  const subject = lonelyPoint(atlas, geometries);
  const language = atlas.languages[0] ?? 'en';
  await site.open(`${addressOf(subject, atlas)}&layers=${subject.feature.layer}`);
  const middle = await site.pointAtMiddle(true);
  const pointedAt = page.getByRole('main').locator('.tooltip');
  await expect(pointedAt).toContainText(textIn(subject.feature.name, language));
  await page.mouse.move(middle.x + 80, middle.y + 80);
  await expect(pointedAt).toHaveCount(0);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.click(middle.x, middle.y);
  await expect(site.detailsName).toHaveText(textIn(subject.feature.name, language));
  await expect(pointedAt).toHaveCount(0);
  await expect(site.detailsName).toBeFocused();
  const details = page.getByRole('region', { name: textIn(subject.feature.name, language) });
  await expect(details).toContainText(textIn(subject.feature.summary, language));
  await expect(details.getByRole('heading', { name: say.details.sources })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(site.detailsName).toHaveCount(0);
  await expect.poll(() => site.field('sel')).toBeNull();
});

test('features that lie on one another can be paged through', async ({
  page,
  site,
  atlas,
  geometries,
  say,
}) => {
  const [upper, lower] = overlapping(atlas, geometries);
  const layers = [...new Set([upper.feature.layer, lower.layer])].join(',');
  await site.open(`${addressOf(upper, atlas)}&layers=${layers}`);
  const middle = await site.pointAtMiddle(true);
  await page.mouse.click(middle.x, middle.y);
  const seen = new Set<string | null>();
  await expect.poll(() => site.field('sel')).not.toBeNull();
  const status = page
    .getByRole('status')
    .filter({ hasText: new RegExp(say.details.here(1, 2).replace(/\d+/g, '\\d+')) });
  const total = Number((await status.innerText()).match(/\d+/g)?.at(-1));
  expect(total).toBeGreaterThan(1);
  const first = await site.detailsName.innerText();
  for (let page = 0; page < total; page += 1) {
    seen.add(site.field('sel'));
    const before = site.field('sel');
    await site.button(say.details.nextHere).click();
    await expect.poll(() => site.field('sel')).not.toBe(before);
  }
  expect([...seen]).toEqual(expect.arrayContaining([upper.feature.id, lower.id]));
  await expect(site.detailsName).toHaveText(first);
});

test('competing claims stand side by side with their claimants and sources', async ({
  page,
  site,
  atlas,
}) => {
  const feature = contested(atlas);
  const language = atlas.languages[0] ?? 'en';
  const claims = atlas.claims.filter((claim) => claim.feature === feature.id);
  await site.visit(`sel=${feature.id}`);
  const details = page.getByRole('region', { name: textIn(feature.name, language) });
  for (const { claimant, source } of claims) {
    const row = details.getByRole('listitem').filter({ hasText: textIn(claimant, language) });
    const title = atlas.sources.find(({ id }) => id === source.source)?.title ?? '';
    await expect(row.filter({ hasText: title }).first()).toBeVisible();
  }
});

test('focus returns to where the details were opened from', async ({ page, site, say }) => {
  await site.visit();
  await site.openTab(say.page.eventsTab);
  const row = page.getByRole('tabpanel').locator('[data-feature]').first();
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(site.detailsName).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('what is chosen before the details have come opens when they do, and the focus is not lost', async ({
  page,
  site,
  say,
}) => {
  let come = (): void => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/assets/Details.*.css', async (route) => {
    await coming;
    await route.continue();
  });
  await site.visit();
  await site.openTab(say.page.eventsTab);
  const row = page.getByRole('tabpanel').locator('[data-feature]').first();
  await row.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: say.page.panel });
  await expect(panel).toHaveAttribute('aria-busy', 'true');
  await expect(row).toBeFocused();
  come();
  await expect(site.detailsName).toBeFocused();
  await expect(panel).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test.describe('when the details cannot be fetched', () => {
  test.use({ expectedMessages: /Failed to load|ERR_FAILED|Unable to preload/ });

  test('the page says so, and all else stays in reach', async ({ page, site, say }) => {
    await page.route('**/assets/Details.*.css', (route) => route.abort());
    await site.visit();
    await site.openTab(say.page.eventsTab);
    await page.getByRole('tabpanel').locator('[data-feature]').first().click();
    await expect(page.getByRole('alert')).toContainText(say.errors.genericTitle);
    await expect(site.tab(say.page.eventsTab)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
