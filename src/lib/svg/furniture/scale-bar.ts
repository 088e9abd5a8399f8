import { distanceWords } from '#lib/messages/distance.ts';
import type { OrientedBox } from '../labels/oriented-box.ts';
import { boxAround } from '../labels/oriented-box.ts';
import type { Box, MapProjection } from '../projection.ts';
import { element } from '../xml.ts';
import { sans, type Setting } from './setting.ts';

const WORDS = sans(11);
const MOST = 140;
const AWAY = 12;

/** A bar of round length at the side at which reading starts, and the box it takes. */
export function scaleBar(
  { pixelsPerMetre }: MapProjection,
  [, , , bottom]: Box,
  language: string,
  setting: Setting,
): { box: OrientedBox; svg: string } {
  const metres = roundBelow(Math.min(MOST, setting.width / 4) / pixelsPerMetre);
  const width = metres * pixelsPerMetre;
  const left = setting.left(AWAY, width);
  const y = bottom - AWAY;
  const { palette } = setting;
  const words = distanceWords(metres, language);
  const inset = AWAY + (width - setting.widthOf(words, WORDS)) / 2;
  const d = `M${left.toFixed(1)} ${(y - 6).toFixed(1)}v6h${width.toFixed(1)}v-6`;
  return {
    box: boxAround([left - 4, y - 24, left + width + 4, y + 4]),
    svg: [
      element('path', {
        d,
        fill: 'none',
        stroke: palette.paper,
        'stroke-width': 4,
        'stroke-opacity': 0.8,
      }),
      element('path', { d, fill: 'none', stroke: palette.ink, 'stroke-width': 1.2 }),
      setting.line(words, WORDS, { start: inset, baseline: y - 6 }, palette.ink),
    ].join(''),
  };
}

/** The largest 1, 2, 3 or 5 times a power of ten that is not above `value`, as MapLibre's bar has it. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [5, 3, 2].find((one) => one * power <= value) ?? 1;
  return digit * power;
}
