import type { Page } from '@playwright/test';
import { median, quantile } from './statistics.ts';

/** The parts of the map's owner that are measured; the map's element carries it. */
interface MeasuredMap {
  drawn(): Promise<void>;
  snapshotIds(): string[];
}

/** Milliseconds of awaited time steps in one page. */
export interface StepTimes {
  /** From the key press until the map has drawn. */
  readonly frame: number;
  readonly frame95: number;
  /** Of our own script in it: key handler, derived state, effects, sending differences. */
  readonly script: number;
  readonly script95: number;
  /** Greatest number of features the map held. */
  readonly features: number;
}

/**
 * Presses the arrow key of the time slider `steps` times, each as soon as the last is drawn.
 * @param move false to only repaint: the empty frame everything is compared with
 */
export async function measureSteps(page: Page, steps: number, move: boolean): Promise<StepTimes> {
  const samples = await page.evaluate(
    async ([count, moving]) => {
      const slider = document.querySelector('[role=slider]');
      const holder = document.querySelector('.maplibregl-map') as Element & {
        atlasMap: MeasuredMap;
      };
      const { atlasMap } = holder;
      const frames: number[] = [];
      const scripts: number[] = [];
      let features = 0;
      for (let step = 0; step < count; step += 1) {
        const start = performance.now();
        if (moving) {
          slider?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
          );
        }
        // Effects run in a microtask; MapLibre draws and its worker answers in later tasks.
        await Promise.resolve();
        scripts.push(performance.now() - start);
        await atlasMap.drawn();
        frames.push(performance.now() - start);
        features = Math.max(features, atlasMap.snapshotIds().length);
      }
      return { frames, scripts, features };
    },
    [steps, move] as const,
  );
  return {
    frame: median(samples.frames),
    frame95: quantile(samples.frames, 0.95),
    script: median(samples.scripts),
    script95: quantile(samples.scripts, 0.95),
    features: samples.features,
  };
}
