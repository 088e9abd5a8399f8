import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from './chromium.ts';
import { findChromium } from './find-chromium.ts';
import { installedChromium } from './installed-chromium.ts';

const WORKER = `import '/other.js'; postMessage('from a module');`;

const FILES: Record<string, [type: string, text: string]> = {
  '/': ['text/html', '<!doctype html><title>empty</title><span>mmmm</span>'],
  '/worker.js': ['text/javascript', WORKER],
  '/other.js': ['text/javascript', 'export {};'],
};

describe('the browser of the tests', () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [type, text] = FILES[request.url ?? ''] ?? ['text/plain', ''];
      response.setHeader('Content-Type', type).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch(launchOptions(findChromium()));
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  async function openPage() {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String(address.port)}/`);
    return page;
  }

  it('draws with WebGL2', async () => {
    const page = await openPage();
    const pixel = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('webgl2');
      context?.clearColor(1, 0, 0, 1);
      context?.clear(context.COLOR_BUFFER_BIT);
      const bytes = new Uint8Array(4);
      context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, bytes);
      return [...bytes];
    });
    expect(pixel).toEqual([255, 0, 0, 255]);
  });

  it('runs module workers', async () => {
    const page = await openPage();
    const message = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => {
            resolve(data);
          };
          worker.onerror = reject;
        }),
    );
    expect(message).toBe('from a module');
  });

  it('has a font to write with', async () => {
    const page = await openPage();
    const width = await page.locator('span').evaluate((span) => span.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(20);
  });
});

describe('the search for a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  const command = (name: string, script: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path;
  };

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('takes the one that CHROMIUM_PATH names before all others', () => {
    const path = command('my-browser', 'exit 0');
    expect(findChromium(path).executablePath).toBe(path);
  });

  it('says so when CHROMIUM_PATH names none', () => {
    expect(() => findChromium(join(folder, 'missing'))).toThrow(/CHROMIUM_PATH is .*missing/);
  });

  it.skipIf(process.platform !== 'linux')('passes over stand-ins that do not start', () => {
    command('chromium', 'exit 1');
    expect(installedChromium(folder)).toBeNull();
    const chrome = command('google-chrome', 'exit 0');
    expect(installedChromium(folder)).toBe(chrome);
  });
});
