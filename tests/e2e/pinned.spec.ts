import type { VersionRecord } from '#lib/core/versions/record.ts';
import { loadSharing } from '#lib/messages/share.ts';
import { isoDateWords } from '#lib/messages/time/dates.ts';
import { textIn } from '#lib/messages/text.ts';
import { given } from './subjects.ts';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';

test('a link that names older data says what has changed since, and each change opens', async ({
  page,
  site,
  atlas,
  say,
}) => {
  const { pinned: words } = await loadSharing(say.language);
  const language = atlas.languages[0] ?? 'en';
  const [added, changed] = atlas.features;
  const [first, second] = [given(added, 'a feature'), given(changed, 'another feature')];
  // As if the first had been added since, the second changed, and a tower taken out.
  await page.route('**/data/versions.json', async (route) => {
    const record = (await (await route.fetch()).json()) as VersionRecord;
    const then = Object.entries(record.present).filter(([id]) => id !== first.id);
    const features = { ...Object.fromEntries(then), [second.id]: '00000000', tower: '11111111' };
    const versions = [{ version: 'older', published: '2026-01-02', features }];
    const names = { tower: Object.fromEntries(atlas.languages.map((code) => [code, 'The tower'])) };
    await route.fulfill({ json: { ...record, versions, names } satisfies VersionRecord });
  });
  await site.visit('v=older');
  const notice = page.getByRole('region', { name: words.title });
  await expect(notice).toContainText(words.since(isoDateWords('2026-01-02', language)));
  await notice.getByRole('button', { name: words.show }).click();
  await expect(notice.getByRole('heading', { level: 3 })).toHaveText([
    words.added(1),
    words.changed(1),
    words.removed(1),
  ]);
  await expect(notice.getByText('The tower')).toBeVisible();
  expect(await violations(page, 'main')).toEqual([]);
  await notice.getByRole('button', { name: textIn(first.name, language), exact: true }).click();
  await expect(site.detailsName).toHaveText(textIn(first.name, language));
  expect(site.field('v')).toBe('older');

  await page.evaluate(() => {
    location.hash = '#v=never-published';
  });
  await expect(notice).toContainText(words.unknown('never-published'));
  await notice.getByRole('button', { name: words.close }).click();
  await expect(notice).toBeHidden();
  await expect.poll(() => site.field('v')).toBeNull();

  // A link that names the data at hand says nothing.
  await page.evaluate((version) => {
    location.hash = `#v=${version}`;
  }, atlas.version);
  await expect.poll(() => site.field('at')).not.toBeNull();
  expect(site.field('v')).toBe(atlas.version);
  await expect(notice).toBeHidden();
});
