import type { Feature } from 'geojson';
import type { Drawing } from '../draw/drawing.ts';
import type { Point } from '../projection.ts';
import type { StyledLayer } from '../style/styled-layer.ts';
import { element, number } from '../xml.ts';
import type { OrientedBox } from './oriented-box.ts';

/** A mark at its place. */
export interface Icon {
  readonly box: OrientedBox;
  readonly padding: number;
  /** Whether it is drawn even where it covers another. */
  readonly overlaps: boolean;
  /** Whether labels may cover it. */
  readonly ignored: boolean;
  readonly draw: () => string;
}

/** The mark that a layer gives a feature at a place; null for none, or none in the picture. */
export function iconOf(
  layer: StyledLayer,
  feature: Feature,
  place: Point,
  { definitions, projection, frame }: Drawing,
): Icon | null {
  const name = layer.image('layout', 'icon-image', feature);
  if (name === null || name === '') return null;
  const { box, margin } = definitions.image(name);
  const size = layer.size('icon-size', feature);
  const [right = 0, down = 0] = layer.layout<readonly number[]>('icon-offset', feature);
  const [x, y] = [place[0] + right * size, place[1] + down * size];
  const half = ((box + 2 * margin) / 2) * size;
  const [west, north, east, south] = frame;
  if (x < west - half || x > east + half || y < north - half || y > south + half) return null;
  const turned = layer.layout<number>('icon-rotate', feature);
  const onGround = layer.layout('icon-rotation-alignment', feature) === 'map';
  const angle = turned - (onGround ? projection.bearing : 0);
  const opacity = layer.paint<number>('icon-opacity', feature);
  const padding = layer.layout<{ values?: number[] }>('icon-padding', feature);
  return {
    box: { centre: [x, y], halfWidth: half, halfHeight: half, angle: 0 },
    padding: padding.values?.[0] ?? 0,
    overlaps: layer.layout<boolean>('icon-allow-overlap', feature),
    ignored: layer.layout<boolean>('icon-ignore-placement', feature),
    draw: () => {
      // It only takes its room.
      if (opacity === 0) return '';
      const steps = [
        `translate(${number(round(x))} ${number(round(y))})`,
        angle === 0 ? '' : `rotate(${number(Math.round(angle))})`,
        size === 1 ? '' : `scale(${number(size)})`,
      ];
      return element('use', {
        href: `#${definitions.symbol(name)}`,
        transform: steps.join(''),
        opacity: opacity < 1 ? opacity : undefined,
      });
    },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
