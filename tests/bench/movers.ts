import type { Page } from '@playwright/test';
import { measureInPage, type MoverSamples } from './movers-in-page.ts';
import { median } from './statistics.ts';

/** Frames of a replay against the empty frame of the same page. */
export interface MoverFigures {
  /** Pixels of the map, such as `640x480`. */
  readonly size: string;
  readonly rounds: number;
  /** How many real movements move at once. */
  readonly movements: number;
  readonly emptyMs: number;
  /** All real movements at once, with trails and bands. */
  readonly replayMs: number;
  readonly replayScriptMs: number;
  readonly replayRatio: number;
  /** 1,000 made-up points with heading. */
  readonly thousandMs: number;
  readonly thousandScriptMs: number;
  readonly thousandRatio: number;
  /** The same 1,000 points by `setData` of a GeoJSON source every frame. */
  readonly setDataMs: number;
  /** How many times as long as our frame a frame by `setData` takes. */
  readonly setDataFactor: number;
}

/** What the figures are held against. */
export const MOVER_LIMITS = { replayRatio: 1.1, thousandRatio: 1.3, setDataFactor: 3 } as const;

/**
 * Measures in a page of the site that shows no layer (`layers=none`). The four kinds of frame take
 * turns one by one in the same page, so that a busy machine slows all of them alike.
 */
export async function measureMovers(
  page: Page,
  { rounds = 7, frames = 20 }: { rounds?: number; frames?: number } = {},
): Promise<MoverFigures> {
  // The runner's compiler wraps named functions in a call that the page does not know.
  await page.evaluate('globalThis.__name ??= (value) => value');
  const samples = await page.evaluate(measureInPage, { rounds, frames });
  const of = (pick: (round: MoverSamples['rounds'][number]) => number): number =>
    median(samples.rounds.map(pick));
  return {
    size: samples.size,
    rounds,
    movements: samples.movements,
    emptyMs: of(({ empty }) => median(empty)),
    replayMs: of(({ replay }) => median(replay)),
    replayScriptMs: of(({ replayScript }) => median(replayScript)),
    replayRatio: of(({ empty, replay }) => median(replay) / median(empty)),
    thousandMs: of(({ thousand }) => median(thousand)),
    thousandScriptMs: of(({ thousandScript }) => median(thousandScript)),
    thousandRatio: of(({ empty, thousand }) => median(thousand) / median(empty)),
    setDataMs: of(({ setData }) => median(setData)),
    setDataFactor: of(({ thousand, setData }) => median(setData) / median(thousand)),
  };
}

/** Rows of the table that the measurement prints. */
export function moverRows(figures: MoverFigures): { what: string; value: string; limit: string }[] {
  const { replayRatio, thousandRatio, setDataFactor } = MOVER_LIMITS;
  const row = (what: string, value: number, limit = '') => ({
    what: `${what} (${figures.size})`,
    value: value.toFixed(2),
    limit,
  });
  return [
    row(
      `replay, ${String(figures.movements)} movements : empty frame`,
      figures.replayRatio,
      `at most ${replayRatio.toFixed(2)}`,
    ),
    row('own script of a replay frame, ms (p50)', figures.replayScriptMs),
    row('1,000 movers : empty frame', figures.thousandRatio, `at most ${thousandRatio.toFixed(2)}`),
    row('own script of 1,000 movers, ms (p50)', figures.thousandScriptMs),
    row('setData : 1,000 movers', figures.setDataFactor, `at least ${setDataFactor.toFixed(0)}`),
  ];
}
