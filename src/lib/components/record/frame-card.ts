import type { Meaning } from '#lib/core/atlas/model.ts';
import type { Palette } from '#lib/tokens/colours.ts';
import { RADIUS } from '#lib/tokens/sizes.ts';
import { drawMark, MARK_SIZE } from './draw-mark.ts';
import { drawFigures, drawLine, figuresWidth } from './draw-line.ts';
import type { FrameType } from './frame-type.ts';

/** A line of words on a card. */
export interface CardRow {
  readonly text: string;
  readonly type: FrameType;
  readonly colour: string;
  /** A mark before the words. */
  readonly mark?: Meaning;
  /** Whether the text is a clock: its figures keep their places while they change. */
  readonly figures?: boolean;
  /** Smaller words after it. */
  readonly note?: { readonly text: string; readonly type: FrameType; readonly colour: string };
}

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels between the edge of a card and its words. */
export const CARD_INSET = 12;
const INSET_BLOCK = 8;
const GAP = 7;

function textWidth(canvas: CanvasRenderingContext2D, { text, type, figures }: CardRow): number {
  canvas.font = type.font;
  return figures === true ? figuresWidth(canvas, text) : canvas.measureText(text).width;
}

/** The room a card takes on a canvas, in its pixels. */
export function cardSize(canvas: CanvasRenderingContext2D, rows: readonly CardRow[]): CardSize {
  const widths = rows.map((row) => {
    const mark = row.mark === undefined ? 0 : MARK_SIZE + GAP;
    const note = row.note === undefined ? 0 : GAP + textWidth(canvas, row.note);
    return mark + textWidth(canvas, row) + note;
  });
  const height = rows.reduce((sum, { type }) => sum + type.line, 0);
  return {
    width: Math.ceil(Math.max(...widths)) + 2 * CARD_INSET,
    height: height + 2 * INSET_BLOCK,
  };
}

/** Draws a card whose top left corner is `[x, y]`, its words set from the side they begin at. */
export function drawCard(
  canvas: CanvasRenderingContext2D,
  rows: readonly CardRow[],
  [x, y]: readonly [number, number],
  { width, height }: CardSize,
  palette: Palette,
): void {
  canvas.beginPath();
  canvas.roundRect(x, y, width, height, RADIUS);
  canvas.fillStyle = palette.panel;
  canvas.fill();
  canvas.lineWidth = 1;
  canvas.strokeStyle = palette.rule;
  canvas.stroke();
  const rightToLeft = canvas.direction === 'rtl';
  const forward = rightToLeft ? -1 : 1;
  let top = y + INSET_BLOCK;
  for (const row of rows) {
    const { text, type, colour, mark, figures, note } = row;
    let from = rightToLeft ? x + width - CARD_INSET : x + CARD_INSET;
    if (mark !== undefined) {
      const left = rightToLeft ? from - MARK_SIZE : from;
      drawMark(canvas, mark, [left, top + (type.line - MARK_SIZE) / 2], palette);
      from += forward * (MARK_SIZE + GAP);
    }
    canvas.fillStyle = colour;
    if (figures === true) drawFigures(canvas, text, type, [from, top]);
    else drawLine(canvas, text, type, [from, top]);
    if (note !== undefined) {
      from += forward * (textWidth(canvas, row) + GAP);
      canvas.fillStyle = note.colour;
      const sunk = top + (type.line - note.type.line) / 2 + type.line / 8;
      drawLine(canvas, note.text, note.type, [from, sunk]);
    }
    top += type.line;
  }
}
