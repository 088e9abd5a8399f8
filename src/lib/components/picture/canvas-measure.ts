import { FONT_STACKS, type Font, type Measure } from '#lib/svg/text/font.ts';

/** Large, so that rounding of advances at the size of a label does not add up. */
const SIZE = 100;

/** Measures text as the browser draws it; its fonts have to be loaded. */
export function canvasMeasure(): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('The browser gives no canvas to measure text on.');
  const ems = new Map<string, number>();
  return (text, { family, size, weight, italic }: Font) => {
    const look = `${italic ? 'italic ' : ''}${String(weight)} ${String(SIZE)}px ${FONT_STACKS[family]}`;
    const key = `${look} ${text}`;
    const known = ems.get(key);
    if (known !== undefined) return known * size;
    canvas.font = look;
    const width = canvas.measureText(text).width / SIZE;
    ems.set(key, width);
    return width * size;
  };
}
