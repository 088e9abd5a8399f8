import { expect, test } from './site.ts';

const LISTED = '[role=tabpanel] [data-feature]';

test('before dawn on 10 July 2007 the assault is listed, and later attacks are not', async ({
  page,
  site,
  atlas,
  say,
}) => {
  const layers = atlas.layers.map(({ id }) => id).join(',');
  await site.visit(`at=2007-07-10T04:30:00+05:00&layers=${layers}`);
  await site.openTab(say.page.eventsTab);
  const listed = (id: string) => page.locator(`${LISTED}[data-feature="${id}"]`);
  await expect(listed('assault')).toBeVisible();
  await expect(listed('attack-2007-07-15-matta')).toHaveCount(0);

  await site.visit(`at=2007-07-15T07:20:00+05:00&layers=${layers}`);
  await expect(listed('attack-2007-07-15-matta')).toBeVisible();
  await expect(listed('assault')).toHaveCount(0);
});

test('what is known of the assault is told with its time, claims and sources', async ({
  page,
  site,
  say,
}) => {
  await site.visit('at=2007-07-10T04:30:00+05:00&sel=assault&lang=en');
  await expect(site.detailsName).toBeVisible();
  const details = page.locator('section').filter({ has: site.detailsName });
  await expect(details).toContainText('10 July 2007');
  const sources = details
    .getByRole('heading', { name: say.details.sources })
    .locator('xpath=following-sibling::ul[1]')
    .getByRole('listitem');
  await expect(sources.first()).toBeVisible();
});
