import { defineConfig } from '@playwright/test';
import { launchOptions, SHORT_PAGES } from './tests/browser/chromium.ts';
import { findChromium } from './tests/browser/find-chromium.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/serve-build.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // A map drawn without a graphics card takes its time on two cores.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(findChromium(), SHORT_PAGES),
    // Costs a third of the time; `playwright test --trace on` makes one where a failure is a riddle.
    trace: 'off',
  },
  projects: [{ name: 'chromium' }],
});
