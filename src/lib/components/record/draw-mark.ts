import type { Meaning } from '#lib/core/atlas/model.ts';
import type { Palette } from '#lib/tokens/colours.ts';
import { MARK_BOX, MARKS } from '#lib/tokens/marks.ts';

/** Side of a mark beside words, in pixels. */
export const MARK_SIZE = 14;

/** Draws the mark of a meaning whose top left corner is `[x, y]`. */
export function drawMark(
  canvas: CanvasRenderingContext2D,
  meaning: Meaning,
  [x, y]: readonly [number, number],
  palette: Palette,
): void {
  const { path, rim } = MARKS[meaning];
  const shape = new Path2D(path);
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(MARK_SIZE / MARK_BOX, MARK_SIZE / MARK_BOX);
  canvas.fillStyle = palette[meaning].fill;
  canvas.fill(shape);
  canvas.lineWidth = rim;
  canvas.strokeStyle = palette[meaning].edge;
  canvas.stroke(shape);
  canvas.restore();
}
