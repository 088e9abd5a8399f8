import type { Page, Response } from '@playwright/test';

/** What a page is answered from now on, as far as it has a body; the list grows as answers come. */
export function responsesTo(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (response.request().method() !== 'HEAD') responses.push(response);
  });
  return responses;
}
