import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { responsesTo } from './responses.ts';

/** Bytes after brotli 11 of what the first view loads. */
export interface CodeSize {
  /** Scripts and style sheets except MapLibre's own. */
  readonly own: number;
  readonly maplibre: number;
  readonly data: number;
  readonly fonts: number;
  readonly page: number;
}

const brotli = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Which sum a file belongs to; MapLibre's chunks are told by words only its code holds. */
function shareOf(address: string, body: Buffer): keyof CodeSize {
  if (/\.woff2$/.test(address)) return 'fonts';
  if (/\/data\/|\.json$/.test(address)) return 'data';
  if (/\.(js|mjs|css)$/.test(address)) {
    const text = body.toString('utf8');
    const isMapLibre = /maplibregl-canvas-container|maplibregl-ctrl-group|maplibre-gl-worker/;
    return /workers\/maplibre/.test(address) || isMapLibre.test(text) ? 'maplibre' : 'own';
  }
  return 'page';
}

/** Opens `url` in a fresh page and adds up what it loads until the map is drawn. */
export async function measureCode(page: Page, url: string): Promise<CodeSize> {
  const responses = responsesTo(page);
  await page.goto(url);
  await page.locator('html[data-map=ready]').waitFor({ state: 'attached' });
  // What comes after the first view, such as the sheet for printing, is not of it.
  const first = [...responses];
  const size = { own: 0, maplibre: 0, data: 0, fonts: 0, page: 0 };
  const seen = new Set<string>();
  for (const response of first) {
    if (seen.has(response.url())) continue;
    seen.add(response.url());
    const body = await response.body();
    const share = shareOf(response.url(), body);
    size[share] += share === 'fonts' ? body.length : brotli(body);
  }
  return size;
}
