import type { FrameType } from './frame-type.ts';

/** Draws words in a line whose upper corner, on the side where they begin, is `[x, y]`. */
export function drawLine(
  canvas: CanvasRenderingContext2D,
  text: string,
  type: FrameType,
  [x, y]: readonly [number, number],
): void {
  canvas.font = type.font;
  canvas.textAlign = 'start';
  canvas.fillText(text, x, baseline(canvas, type, y));
}

/** Draws a time of day in the same way, each figure in the middle of a place of the same width. */
export function drawFigures(
  canvas: CanvasRenderingContext2D,
  text: string,
  type: FrameType,
  [x, y]: readonly [number, number],
): void {
  canvas.font = type.font;
  canvas.textAlign = 'center';
  const line = baseline(canvas, type, y);
  let left = canvas.direction === 'rtl' ? x - figuresWidth(canvas, text) : x;
  for (const figure of text) {
    const place = placeOf(canvas, figure);
    canvas.fillText(figure, left + place / 2, line);
    left += place;
  }
}

/** The width of a time of day in the font at hand, whatever its figures are. */
export function figuresWidth(canvas: CanvasRenderingContext2D, text: string): number {
  return [...text].reduce((sum, figure) => sum + placeOf(canvas, figure), 0);
}

const placeOf = (canvas: CanvasRenderingContext2D, figure: string): number =>
  canvas.measureText(/\d/.test(figure) ? '0' : figure).width;

/** As in a style sheet, the box of the font stands in the middle of the line. */
function baseline(canvas: CanvasRenderingContext2D, { line }: FrameType, y: number): number {
  canvas.textBaseline = 'alphabetic';
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = canvas.measureText('');
  return y + (line + fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
}
