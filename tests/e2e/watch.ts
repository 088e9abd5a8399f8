import type { BrowserContext } from '@playwright/test';

/** What the browser itself says of drawing without a graphics card; no page can help it. */
const SOFTWARE_RENDERER = /^\[\.WebGL-/;

/**
 * Listens to every page of the context.
 * @param origin the only one a page may ask anything of
 * @param expected messages to pass over
 * @returns a list that grows with what went wrong
 */
export function watch(
  context: BrowserContext,
  origin: string,
  expected: RegExp,
): readonly string[] {
  const complaints: string[] = [];
  const ignored = [SOFTWARE_RENDERER, expected];
  const complain = (text: string): void => {
    if (!ignored.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
  });
  context.on('weberror', (error) => {
    complain(String(error.error()));
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
    if (!own) complain(`request to ${request.url()}`);
  });
  return complaints;
}
