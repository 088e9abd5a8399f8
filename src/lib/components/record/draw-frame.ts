import type { Palette } from '#lib/tokens/colours.ts';
import { drawLine } from './draw-line.ts';
import type { FilmSize } from './film-sizes.ts';
import { CARD_INSET, cardSize, drawCard, type CardRow, type CardSize } from './frame-card.ts';
import { captionRows, clockRows, titleRows } from './frame-rows.ts';
import { typeOf } from './frame-type.ts';
import type { FrameWords } from './frame-words.ts';
import { linesOf } from './text-lines.ts';

/** Pixels between the cards and the edge of the picture. */
const MARGIN = 16;
const WIDEST_CAPTION = 620;
const STEP = 40;

/** Draws one picture of a film: the map, and on it title, clock, caption and attribution. */
export function drawFrame(
  canvas: CanvasRenderingContext2D,
  map: CanvasImageSource,
  words: FrameWords,
  size: FilmSize,
  palette: Palette,
): void {
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  canvas.drawImage(map, 0, 0, size.width, size.height);
  canvas.scale(size.pixelRatio, size.pixelRatio);
  canvas.direction = words.direction;
  const width = size.width / size.pixelRatio;
  const height = size.height / size.pixelRatio;
  const rightToLeft = words.direction === 'rtl';

  const clock = clockRows(words, palette);
  const clockSize = steady(cardSize(canvas, clock));
  const room = width - clockSize.width - 3 * MARGIN - 2 * CARD_INSET;
  const title = titleRows(canvas, words, room, palette);
  const titleSize = cardSize(canvas, title);
  const [left, right] = rightToLeft ? [MARGIN, titleSize] : [MARGIN, clockSize];
  const far = width - MARGIN - right.width;
  drawCard(canvas, clock, [rightToLeft ? left : far, MARGIN], clockSize, palette);
  drawCard(canvas, title, [rightToLeft ? far : left, MARGIN], titleSize, palette);

  const floor = height - drawAttribution(canvas, words, [width, height], palette);
  const widest = Math.min(WIDEST_CAPTION, width - 2 * MARGIN) - 2 * CARD_INSET;
  const caption: CardRow[] = captionRows(canvas, words, widest, palette);
  if (caption.length === 0) return;
  const captionSize = cardSize(canvas, caption);
  const corner: [number, number] = [
    (width - captionSize.width) / 2,
    floor - MARGIN - captionSize.height,
  ];
  drawCard(canvas, caption, corner, captionSize, palette);
}

/** A size that does not tremble while dates of other lengths pass by. */
const steady = ({ width, height }: CardSize): CardSize => ({
  width: Math.ceil(width / STEP) * STEP,
  height,
});

/** Whom the map is owed to, along the lower edge; returns the height it takes in pixels. */
function drawAttribution(
  canvas: CanvasRenderingContext2D,
  { attribution, direction }: FrameWords,
  [width, height]: readonly [number, number],
  palette: Palette,
): number {
  const type = typeOf('attribution', direction);
  canvas.font = type.font;
  const lines = linesOf(canvas, attribution, width - MARGIN, 3);
  const total = lines.length * type.line + 4;
  canvas.globalAlpha = 0.8;
  canvas.fillStyle = palette.panel;
  canvas.fillRect(0, height - total, width, total);
  canvas.globalAlpha = 1;
  canvas.fillStyle = palette.muted;
  const start = direction === 'rtl' ? width - MARGIN / 2 : MARGIN / 2;
  lines.forEach((line, index) => {
    drawLine(canvas, line, type, [start, height - total + 2 + index * type.line]);
  });
  return total;
}
