import type { Definitions } from '../draw/definitions.ts';
import { isArabic } from '../text/font.ts';
import { pathData } from '../path.ts';
import type { Point } from '../projection.ts';
import { element, escapeText } from '../xml.ts';
import { besideLine, Way } from './along.ts';
import type { Label } from './label.ts';
import type { OrientedBox } from './oriented-box.ts';
import { fontAttributes, inkAttributes } from './text-element.ts';

/** A name that follows a bent line. */
export interface Curve {
  /** Around the letters, piece by piece. */
  readonly boxes: readonly OrientedBox[];
  readonly middle: Point;
  readonly draw: (definitions: Definitions) => string;
}

/** Radians that a line may turn below one letter, and below the whole name. */
const MOST_TURN = Math.PI / 9;
const MOST_TURNED = Math.PI * 0.55;
/** Ems of a box. */
const BOX = 1.5;

/**
 * A name around a distance along a bent line; null where the line bends too sharply, or the letters join.
 * @param down pixels below the line, negative above it
 */
export function curveAlong(way: Way, distance: number, label: Label, down: number): Curve | null {
  const { block, size, ink } = label;
  const [line] = block.lines;
  const [piece, ...others] = line?.pieces ?? [];
  if (line === undefined || piece === undefined || others.length > 0) return null;
  // Renderers pull joined letters apart on a curve.
  if (isArabic(piece.text)) return null;
  const half = block.width / 2 + size / 2;
  const stretch = way.between(distance - half, distance + half);
  const [from, to] = [stretch[0] ?? [0, 0], stretch.at(-1) ?? [0, 0]];
  const upright = to[0] >= from[0] ? stretch : stretch.toReversed();
  const middle = new Way({ points: besideLine(upright, down), closed: false });
  const steps = Math.max(2, Math.ceil(block.width / (BOX * size)));
  const start = (middle.length - block.width) / 2;
  const spots = Array.from({ length: steps }, (_, index) =>
    middle.at(start + ((index + 0.5) / steps) * block.width),
  );
  const turns = spots.slice(1).map((spot, index) => turn(spots[index]?.angle ?? 0, spot.angle));
  const sharp = turns.some((angle) => Math.abs(angle) > MOST_TURN * BOX);
  const turned = Math.abs(turns.reduce((sum, angle) => sum + angle, 0));
  if (start < 0 || sharp || turned > MOST_TURNED) return null;
  const boxes = spots.map(({ point, angle }): OrientedBox => ({
    centre: point,
    angle,
    halfWidth: block.width / steps / 2 + 1,
    halfHeight: block.height / 2,
  }));
  return {
    boxes,
    middle: middle.at(middle.length / 2).point,
    draw: (definitions) => {
      const d = pathData([{ points: besideLine(upright, down + line.baseline), closed: false }]);
      const id = definitions.define(`way ${d}`, (id) => element('path', { id, d }));
      return element(
        'text',
        { 'text-anchor': 'middle', ...fontAttributes(piece.font), ...inkAttributes(ink) },
        element('textPath', { href: `#${id}`, startOffset: '50%' }, escapeText(piece.text)),
      );
    },
  };
}

/** From one direction to another, between -π and π. */
function turn(from: number, to: number): number {
  const angle = to - from;
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
