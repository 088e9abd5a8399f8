import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with the page as it stands, one line for each element.
 * @param within a selector of the part that is looked at
 * @param without a selector of what is not, such as frames, whose pages have tests of their own
 */
export async function violations(page: Page, within = 'html', without?: string): Promise<string[]> {
  // What passes is not asked for: to tell where each of it stands takes longer than to look at it.
  const axe = new AxeBuilder({ page }).include(within).options({ resultTypes: ['violations'] });
  if (without !== undefined) axe.exclude(without);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, help, target.join(' '), failureSummary ?? ''].join(' | '),
    ),
  );
}
