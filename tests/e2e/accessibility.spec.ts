import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { nativeNameOf } from '#lib/messages/languages.ts';
import { expect, test } from './site.ts';
import { contested } from './subjects.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, help, target.join(' '), failureSummary ?? ''].join(' | '),
    ),
  );
}

test('axe finds nothing wrong: story, events, details, search, in every theme and language', async ({
  page,
  site,
  atlas,
  say,
}) => {
  test.slow();
  await site.open();
  expect(await violations(page), 'story').toEqual([]);
  await site.tab(say.page.eventsTab).click();
  expect(await violations(page), 'events').toEqual([]);
  await site.search('a');
  expect(await violations(page), 'search').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page), 'search, dark').toEqual([]);
  await site.visit(`sel=${contested(atlas).id}`);
  await expect(site.detailsName).toBeVisible();
  expect(await violations(page), 'details, dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page), 'details').toEqual([]);
  for (const language of atlas.languages.slice(1)) {
    await site.button(nativeNameOf(language)).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await violations(page), `details, ${language}`).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await violations(page), `events, ${language}`).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await violations(page), 'narrow').toEqual([]);
});
