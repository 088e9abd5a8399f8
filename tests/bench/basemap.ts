import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';

const ZOOMS = [5, 8, 11, 13, 15, 17];

/** What the bundled base map weighs, and what of it a reader sees. */
export interface BasemapFigures {
  /** After brotli 11. */
  readonly bytes: number;
  /** Counted once each, at these zooms around the middle of the story. */
  readonly drawn: readonly {
    readonly zoom: number;
    readonly features: number;
    readonly labels: number;
  }[];
}

/** The owner of the map, which the map's element carries. */
interface Counting {
  idle(): Promise<void>;
  moveTo(camera: { zoom: number }, options: { animate: boolean }): void;
  readonly groundDrawn: { features: number; labels: number };
}

/** Counts the base map alone: no layer is switched on that could take room from its labels. */
export async function measureBasemap(
  page: Page,
  url: string,
  [longitude, latitude]: readonly [number, number],
): Promise<BasemapFigures> {
  const file = Buffer.from(await (await fetch(`${url}data/basemap.json`)).arrayBuffer());
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const bytes = brotliCompressSync(file, { params }).length;
  await page.goto(`${url}#map=11/${String(latitude)}/${String(longitude)}&layers=none`);
  await page.reload();
  await page.locator('html[data-map=ready]').waitFor({ state: 'attached' });
  const drawn = await page.evaluate(async (zooms) => {
    const holder = document.querySelector('.maplibregl-map') as Element & { atlasMap: Counting };
    const { atlasMap } = holder;
    const counts = [];
    for (const zoom of zooms) {
      atlasMap.moveTo({ zoom }, { animate: false });
      await atlasMap.idle();
      counts.push({ zoom, ...atlasMap.groundDrawn });
    }
    return counts;
  }, ZOOMS);
  return { bytes, drawn };
}
