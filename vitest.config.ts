import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions, SHORT_PAGES } from './tests/browser/chromium.ts';
import { findChromium } from './tests/browser/find-chromium.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte({ dynamicCompileOptions: () => ({ generate: 'client' }) })],
        // Runes classes react as in the page, not as while prerendering.
        resolve: { conditions: ['browser', 'module', 'development|production'] },
        ssr: { resolve: { conditions: ['browser', 'module', 'node', 'development|production'] } },
        test: {
          name: 'unit',
          environment: 'node',
          // Files share their workers: loading the modules anew for each took as long as the tests.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          testTimeout: 20_000,
          include: ['tests/{unit,architecture,browser}/**/*.test.ts'],
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'component',
          // A map drawn without a graphics card takes its time on two cores.
          expect: { poll: { timeout: 15_000 } },
          include: ['tests/component/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: launchOptions(findChromium(), SHORT_PAGES) }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 800 },
            screenshotFailures: false,
          },
        },
      },
    ],
  },
});
