import { element } from '../xml.ts';
import type { Strip } from './header.ts';
import type { LegendItem } from './legend.ts';
import { sans, type Setting } from './setting.ts';

const PADDING = 16;
const CREDITS = sans(10.5);
/** Pixels of a row and its letters, of a sign, to the word beside it and to the next sign. */
const USUAL = { row: 20, words: sans(12), sign: 24, gap: 6, between: 16 } as const;
const TIGHT = { row: 17, words: sans(11), sign: 24, gap: 3, between: 10 } as const;

/** The legend in rows, and below it where the map comes from. */
export function footer(
  legend: readonly LegendItem[],
  credits: string,
  setting: Setting,
  { most, tight }: { most: number; tight: boolean },
): Strip {
  const { palette, width } = setting;
  const room = width - 2 * PADDING;
  const look = tight ? TIGHT : USUAL;
  const rows = rowsOf(legend, room, setting, look);
  const lines = setting.lines(credits, CREDITS, room, most);
  const legendHeight = rows.length === 0 ? 0 : rows.length * look.row + 6;
  const height = 8 + legendHeight + lines.length * 14 + 6;
  return {
    height,
    draw: (top) =>
      [
        element('rect', { y: top, width, height, fill: palette.panel }),
        element('rect', { y: top, width, height: 1, fill: palette.rule }),
        ...rows.flatMap((row, index) => {
          const middle = top + 8 + index * look.row + look.row / 2;
          return row.map(({ item, start }) =>
            [
              item.draw([setting.left(start, look.sign) + look.sign / 2, middle]),
              setting.line(
                item.words,
                look.words,
                { start: start + look.sign + look.gap, baseline: middle + 4 },
                palette.ink,
              ),
            ].join(''),
          );
        }),
        ...lines.map((line, index) =>
          setting.line(
            line,
            CREDITS,
            { start: PADDING, baseline: top + 8 + legendHeight + index * 14 + 11 },
            palette.muted,
          ),
        ),
      ].join(''),
  };
}

function rowsOf(
  legend: readonly LegendItem[],
  room: number,
  setting: Setting,
  { words, sign, gap, between }: typeof USUAL | typeof TIGHT,
): { item: LegendItem; start: number }[][] {
  const rows: { item: LegendItem; start: number }[][] = [];
  let reached = Infinity;
  for (const item of legend) {
    const width = sign + gap + setting.widthOf(item.words, words);
    if (reached + width > PADDING + room) {
      rows.push([]);
      reached = PADDING;
    }
    rows.at(-1)?.push({ item, start: reached });
    reached += width + between;
  }
  return rows;
}
