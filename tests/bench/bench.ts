import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/site.mjs';
import { launchOptions } from '../browser/chromium.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { measureEmbed } from './embed.ts';
import { measureBasemap } from './basemap.ts';
import { measureMovers, moverRows, type MoverFigures } from './movers.ts';
import { measureCode } from './own-code.ts';
import { median } from './statistics.ts';
import { measureSteps, type StepTimes } from './step-time.ts';

/**
 * Measures the built site: time steps against the empty frame, our own script time, and bytes.
 * Runs of both pages take turns, so that a busy machine slows both; only ratios are to be quoted.
 */
const RUNS = 5;
const STEPS = 100;
const WARM_UP = 30;
const VIEWPORT = { width: 1440, height: 900 };
/** Leaves the map 640 by 480 pixels: on a large one the empty frame alone takes most of any frame. */
const SMALL_VIEWPORT = { width: 640, height: 1091 };

const site = await serveSite({});
const browser = await chromium.launch(launchOptions(findChromium()));

async function pageAt(hash: string, viewport = VIEWPORT): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(`${site.url}#${hash}`);
  await page.locator('html[data-map=ready]').waitFor({ state: 'attached' });
  return page;
}

async function stepsAt(hash: string, move: boolean): Promise<StepTimes> {
  const page = await pageAt(hash);
  // Steps that do not count: shaders and scripts compile, glyphs are drawn for the first time.
  await measureSteps(page, WARM_UP, move);
  const times = await measureSteps(page, STEPS, move);
  await page.close();
  return times;
}

const atlas = (await (await fetch(`${site.url}data/atlas.json`)).json()) as {
  layers: { id: string }[];
  segments: { start: number; weight: number }[];
  camera: { center: [number, number]; zoom: number };
};
const busiest = atlas.segments.reduce((a, b) => (b.weight > a.weight ? b : a));
const { center, zoom } = atlas.camera;
const view = `map=${String(zoom)}/${String(center[1])}/${String(center[0])}&at=${new Date(busiest.start).toISOString()}`;

/** The complete data: layers that a reader has to switch on as well. */
const everything = `layers=${atlas.layers.map(({ id }) => id).join(',')}`;

const runs: { step: StepTimes; empty: StepTimes }[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const empty = await stepsAt(`${view}&layers=none`, false);
  const step = await stepsAt(`${view}&${everything}`, true);
  runs.push({ step, empty });
}
async function moversIn(viewport: typeof VIEWPORT): Promise<MoverFigures> {
  const page = await pageAt(`${view}&layers=none`, viewport);
  const figures = await measureMovers(page);
  await page.close();
  return figures;
}
const movers = await moversIn(VIEWPORT);
const moversSmall = await moversIn(SMALL_VIEWPORT);
const codePage = await browser.newPage({ viewport: VIEWPORT });
const bytes = await measureCode(codePage, site.url);
const embed = await measureEmbed(browser, site.url, 'build', RUNS);
const basemap = await measureBasemap(codePage, site.url, center);
await browser.close();
await site.close();

const result = {
  runs: RUNS,
  steps: STEPS,
  features: runs[0]?.step.features ?? 0,
  stepMs: median(runs.map(({ step }) => step.frame)),
  emptyFrameMs: median(runs.map(({ empty }) => empty.frame)),
  ratio: median(runs.map(({ step, empty }) => step.frame / empty.frame)),
  ratios: runs.map(({ step, empty }) => step.frame / empty.frame),
  scriptMs: median(runs.map(({ step }) => step.script)),
  script95Ms: median(runs.map(({ step }) => step.script95)),
  movers,
  moversSmall,
  bytes,
  embed,
  basemap,
};

const row = (what: string, value: string, limit: string) => ({ what, value, limit });
const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} KB`;
console.table([
  row('slider step, ms (p50)', result.stepMs.toFixed(1), ''),
  row('empty frame, ms (p50)', result.emptyFrameMs.toFixed(1), ''),
  row('slider step : empty frame', result.ratio.toFixed(2), 'at most 1.20'),
  row('own script per step, ms (p50)', result.scriptMs.toFixed(2), 'at most 4'),
  row('own script per step, ms (p95)', result.script95Ms.toFixed(2), ''),
  ...moverRows(movers),
  ...moverRows(moversSmall),
  row('features on the map', String(result.features), ''),
  row('own code, brotli', kilobytes(bytes.own), 'at most 90 KB'),
  row('MapLibre, brotli', kilobytes(bytes.maplibre), ''),
  row('data, brotli', kilobytes(bytes.data), ''),
  row('page, brotli', kilobytes(bytes.page), ''),
  row('fonts', kilobytes(bytes.fonts), ''),
  row('embed until the picture, brotli', kilobytes(embed.picture.bytes), 'at most 60 KB'),
  row('requests until the picture', String(embed.picture.requests), ''),
  row('embed until the map, brotli', kilobytes(embed.interactive.bytes), ''),
  row('requests until the map', String(embed.interactive.requests), ''),
  row('embed/v1.js, gzip', kilobytes(embed.script), 'at most 3 KB'),
  row('embed, activation to map, ms', embed.activation.toFixed(0), ''),
  row('bare MapLibre page, ms', embed.bare.toFixed(0), ''),
  row('embed : bare page', embed.ratio.toFixed(2), 'at most 1.30'),
  row('bundled base map, brotli', kilobytes(basemap.bytes), 'at most 250 KB'),
]);
console.log('The base map in a window of 1440 by 900:');
console.table(basemap.drawn);
await mkdir('bench-results', { recursive: true });
await writeFile('bench-results/bench.json', `${JSON.stringify(result, null, 2)}\n`);
