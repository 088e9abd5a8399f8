import { existsSync } from 'node:fs';
import { chromium as playwrightChromium } from '@playwright/test';
import { CHROMIUM_FLAGS, type Chromium } from './chromium.ts';
import { installedChromium, isExecutable } from './installed-chromium.ts';
import { packagedChromium } from './packaged-chromium.ts';

const withFlags = (executablePath: string): Chromium => ({
  executablePath,
  args: CHROMIUM_FLAGS,
  env: {},
});

/**
 * The browser of the tests: `CHROMIUM_PATH`, else an installed Chromium or Chrome, else the one in
 * the npm package `@sparticuz/chromium` (Linux, x64), else the one Playwright has downloaded.
 * @throws Error when `CHROMIUM_PATH` cannot be run, or when there is no browser at all.
 */
export function findChromium(chosen = process.env.CHROMIUM_PATH): Chromium {
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return withFlags(chosen);
    throw new Error(`CHROMIUM_PATH is ${chosen}, which is not a file that can be run.`);
  }
  const installed = installedChromium();
  if (installed !== null) return withFlags(installed);
  const packaged = packagedChromium();
  if (packaged !== null) return packaged;
  const downloaded = playwrightChromium.executablePath();
  if (existsSync(downloaded)) return withFlags(downloaded);
  throw new Error(
    'No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH to one, ' +
      'or run "npx playwright install chromium".',
  );
}
