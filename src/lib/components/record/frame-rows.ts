import type { Palette } from '#lib/tokens/colours.ts';
import type { CardRow } from './frame-card.ts';
import { typeOf } from './frame-type.ts';
import type { FrameWords } from './frame-words.ts';
import { linesOf } from './text-lines.ts';

/** Date, time and zone, or the date alone; and what before them is shown. */
export function clockRows({ direction, clock }: FrameWords, palette: Palette): CardRow[] {
  const { date, time, zone, isUntil, before } = clock;
  const small = { type: typeOf('small', direction), colour: palette.muted };
  const window = before === null ? [] : [{ text: before, ...small }];
  if (time === null) {
    // More words than a date has leave no room for the title where they are as large.
    const type = typeOf(isUntil ? 'until' : 'date', direction);
    return [{ text: date, type, colour: palette.ink }, ...window];
  }
  const type = typeOf('time', direction);
  return [
    { text: date, ...small },
    { text: time, type, colour: palette.ink, figures: true, note: { text: zone, ...small } },
    ...window,
  ];
}

/** What the film is of, and the chapter at hand, in lines of at most `room` pixels. */
export function titleRows(
  canvas: CanvasRenderingContext2D,
  { direction, title, chapter }: FrameWords,
  room: number,
  palette: Palette,
): CardRow[] {
  const small = typeOf('title', direction);
  const large = typeOf('chapter', direction);
  canvas.font = small.font;
  const above = linesOf(canvas, title, room, 2);
  canvas.font = large.font;
  const below = linesOf(canvas, chapter, room, 2);
  return [
    ...above.map((text) => ({ text, type: small, colour: palette.muted })),
    ...below.map((text) => ({ text, type: large, colour: palette.ink })),
  ];
}

/** What happens now, in lines of at most `room` pixels; none where nothing has happened yet. */
export function captionRows(
  canvas: CanvasRenderingContext2D,
  { direction, caption }: FrameWords,
  room: number,
  palette: Palette,
): CardRow[] {
  if (caption === null) return [];
  const { time, name, meaning } = caption;
  const type = typeOf('caption', direction);
  canvas.font = type.font;
  return [
    { text: time, type: typeOf('small', direction), colour: palette.muted, mark: meaning },
    ...linesOf(canvas, name, room, 3).map((text) => ({ text, type, colour: palette.ink })),
  ];
}
