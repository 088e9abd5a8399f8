import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { bareMap, type BareMap } from './bare-map.ts';
import { median } from './statistics.ts';
import { responsesTo } from './responses.ts';

/** What a frame in an article costs. Bytes after brotli 11, fonts as they are. */
export interface EmbedCost {
  /** All that the picture in the HTML needs: page, style sheets, fonts; of the heaviest chapter. */
  readonly picture: Load;
  /** All until the map can be moved. */
  readonly interactive: Load;
  /** Bytes of `embed/v1.js` after gzip. */
  readonly script: number;
  /** Milliseconds from the frame's coming into view to a map that can be moved. */
  readonly activation: number;
  /** Milliseconds of a page that does nothing but draw the same style with the same MapLibre. */
  readonly bare: number;
  /** Median of the ratios of both in the same run. */
  readonly ratio: number;
}

interface Load {
  readonly bytes: number;
  readonly requests: number;
}

/** As high as the map in the embed. */
const BARE_PAGE =
  '<!doctype html><style>#map{height:404px}</style><body><div id="map"></div></body>';

const VIEWPORT = { width: 800, height: 560 };

/** Measures the embed of a chapter of the site at `url`, whose files lie in `folder`. */
export async function measureEmbed(
  browser: Browser,
  url: string,
  folder: string,
  runs: number,
): Promise<EmbedCost> {
  const atlas = (await (await fetch(`${url}data/atlas.json`)).json()) as {
    chapters: { id: string }[];
  };
  const chapter = atlas.chapters.at(-4) ?? atlas.chapters[0];
  if (chapter === undefined) throw new Error('the atlas has no chapters');
  const address = `${url}embed/${chapter.id}/`;
  // Without scripts a page loads what its first picture needs and nothing else.
  let picture: Load = { bytes: 0, requests: 0 };
  for (const { id } of atlas.chapters) {
    const load = await loadOf(browser, `${url}embed/${id}/`, false, (page) =>
      page.waitForLoadState('networkidle'),
    );
    if (load.bytes > picture.bytes) picture = load;
  }
  const interactive = await loadOf(browser, address, true, mapDrawn);
  const bare = await bareMap(url, folder, chapter.id);
  const times: { embed: number; bare: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push({ bare: await timeBare(browser, bare), embed: await timeEmbed(browser, address) });
  }
  return {
    picture,
    interactive,
    script: gzipSync(readFileSync(join(folder, 'embed', 'v1.js')), { level: 9 }).length,
    activation: median(times.map((time) => time.embed)),
    bare: median(times.map((time) => time.bare)),
    ratio: median(times.map((time) => time.embed / time.bare)),
  };
}

const mapDrawn = async (page: Page): Promise<void> => {
  await page.locator('html[data-map=ready]').waitFor({ state: 'attached' });
};

async function loadOf(
  browser: Browser,
  address: string,
  javaScriptEnabled: boolean,
  until: (page: Page) => Promise<void>,
): Promise<Load> {
  const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled });
  const page = await context.newPage();
  const responses = responsesTo(page);
  await page.goto(address);
  await until(page);
  const sizes = await Promise.all(
    responses.map(async (response) => sizeOf(response.url(), await response.body())),
  );
  await context.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
}

function sizeOf(address: string, body: Buffer): number {
  if (/\.woff2$/.test(address)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Nothing is in view until `look` is called. As text: what runs in the page knows no tools of ours. */
const UNSEEN = `
  const seen = new Promise((resolve) => { window.look = resolve; });
  window.IntersectionObserver = class extends IntersectionObserver {
    observe(element) { seen.then(() => { super.observe(element); }); }
  };`;

/** From the first look at the frame, when all it needs until then has run, to the whole map. */
async function timeEmbed(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript(UNSEEN);
  await page.goto(address);
  await page.getByRole('slider').waitFor();
  await page.waitForLoadState('networkidle');
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        new MutationObserver(() => {
          if (document.documentElement.dataset.map === 'ready') resolve(performance.now() - start);
        }).observe(document.documentElement, { attributes: true });
        (window as unknown as { look: () => void }).look();
      }),
  );
  await context.close();
  return time;
}

async function timeBare(browser: Browser, { address, script }: BareMap): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: BARE_PAGE }),
  );
  await page.goto(address);
  const time = await page.evaluate<number>(script);
  await context.close();
  return time;
}
