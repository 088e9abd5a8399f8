import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../tests/browser/chromium.ts';
import { findChromium } from '../tests/browser/find-chromium.ts';
import { GALLERY, type Picture, README_PICTURE } from './gallery.ts';
import { serveSite } from './site.mjs';

/** Takes one picture of the site at `url` once its map is drawn and its fonts are there. */
async function take(browser: Browser, url: string, picture: Picture, file: string): Promise<void> {
  const context = await browser.newContext({
    viewport: picture.size,
    hasTouch: picture.phone,
    isMobile: picture.phone,
    colorScheme: picture.theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${picture.name}: ${message.text()}`);
  });
  await page.goto(`${url}#${picture.hash}`);
  await page.locator('html[data-map="ready"]').waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  writeFileSync(file, await steadyPicture(page));
  await context.close();
}

/** The first picture that equals the one before it: late labels and tiles have arrived by then. */
async function steadyPicture(page: Page, attempts = 30): Promise<Buffer> {
  let before = await page.screenshot({ animations: 'disabled' });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await page.waitForTimeout(200);
    const picture = await page.screenshot({ animations: 'disabled' });
    if (picture.equals(before)) return picture;
    before = picture;
  }
  throw new Error('the page never comes to rest');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      out: { type: 'string', default: 'screenshots' },
      readme: { type: 'boolean', default: false },
    },
  });
  const gallery = values.readme ? [] : GALLERY.filter(({ name }) => name.includes(values.only));
  const pictures = gallery.map((picture) => ({ picture, folder: values.out }));
  if (values.only === '') pictures.push({ picture: README_PICTURE, folder: 'docs' });
  if (pictures.length === 0) throw new Error(`no picture has "${values.only}" in its name`);
  mkdirSync(values.out, { recursive: true });

  const site = await serveSite();
  const browser = await chromium.launch(launchOptions(findChromium()));
  try {
    for (const { picture, folder } of pictures) {
      const file = join(folder, `${picture.name}.png`);
      await take(browser, site.url, picture, file);
      console.log(file);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
