import { element } from '../xml.ts';
import type { Strip } from './header.ts';
import type { LegendItem } from './legend.ts';
import { sans, type Setting } from './setting.ts';

const PADDING = 16;
const ROW = 20;
const WORDS = sans(12);
const CREDITS = sans(10.5);
/** Of a sign, and to the word beside it. */
const SIGN = 24;
const GAP = 6;
const BETWEEN = 16;

/** The legend in rows, and below it where the map comes from. */
export function footer(legend: readonly LegendItem[], credits: string, setting: Setting): Strip {
  const { palette, width } = setting;
  const room = width - 2 * PADDING;
  const rows = rowsOf(legend, room, setting);
  const lines = setting.lines(credits, CREDITS, room, 3);
  const legendHeight = rows.length === 0 ? 0 : rows.length * ROW + 6;
  const height = 8 + legendHeight + lines.length * 14 + 6;
  return {
    height,
    draw: (top) =>
      [
        element('rect', { y: top, width, height, fill: palette.panel }),
        element('rect', { y: top, width, height: 1, fill: palette.rule }),
        ...rows.flatMap((row, index) => {
          const middle = top + 8 + index * ROW + ROW / 2;
          return row.map(({ item, start }) =>
            [
              item.draw([setting.left(start, SIGN) + SIGN / 2, middle]),
              setting.line(
                item.words,
                WORDS,
                { start: start + SIGN + GAP, baseline: middle + 4 },
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
): { item: LegendItem; start: number }[][] {
  const rows: { item: LegendItem; start: number }[][] = [];
  let reached = Infinity;
  for (const item of legend) {
    const width = SIGN + GAP + setting.widthOf(item.words, WORDS);
    if (reached + width > PADDING + room) {
      rows.push([]);
      reached = PADDING;
    }
    rows.at(-1)?.push({ item, start: reached });
    reached += width + BETWEEN;
  }
  return rows;
}
