import { imageNames } from '#lib/map/style/meanings.ts';
import type { PictureSign } from '#lib/messages/picture.ts';
import type { Palette } from '#lib/tokens/colours.ts';
import type { Definitions } from '../draw/definitions.ts';
import type { Point } from '../projection.ts';
import { element, number } from '../xml.ts';

/** Draws a sign of precision as the map does, around a point and 20 pixels wide. */
export function drawSign(
  sign: PictureSign,
  [x, y]: Point,
  definitions: Definitions,
  palette: Palette,
): string {
  const { fill, edge } = palette.authority;
  const path = (dashes?: string): string =>
    element('path', {
      d: `M${number(x - 11)} ${number(y)}h22`,
      stroke: fill,
      'stroke-width': 2.4,
      'stroke-dasharray': dashes,
    });
  const image = (name: string, further: { turn?: number; opacity?: number; at?: number }): string =>
    element('use', {
      href: `#${definitions.symbol(name)}`,
      transform: `translate(${number(x + (further.at ?? 0))} ${number(y)})${further.turn === undefined ? '' : `rotate(${number(further.turn)})`}`,
      opacity: further.opacity,
    });
  switch (sign) {
    case 'possible':
      return image(imageNames.mark('focus'), { opacity: 0.55 });
    case 'inferredEdge':
      return element('rect', {
        x: x - 10,
        y: y - 6,
        width: 20,
        height: 12,
        fill: 'none',
        stroke: palette.focus.fill,
        'stroke-width': 1.5,
        'stroke-dasharray': '4.5 3',
      });
    case 'ring':
      return element('circle', {
        cx: x,
        cy: y,
        r: 8,
        fill: 'none',
        stroke: edge,
        'stroke-linecap': 'round',
        'stroke-dasharray': '.1 3',
      });
    case 'attestedPath':
      return path();
    case 'inferredPath':
      return path('6 4');
    case 'arrow':
      return [path(), image(imageNames.arrow('authority'), { turn: 90, at: 11 })].join('');
  }
}
