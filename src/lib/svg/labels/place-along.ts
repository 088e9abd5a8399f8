import type { Feature } from 'geojson';
import { BASEMAP_SOURCE } from '#lib/map/style/context.ts';
import type { Drawing } from '../draw/drawing.ts';
import type { Point } from '../projection.ts';
import type { StyledLayer } from '../style/styled-layer.ts';
import type { Definitions } from '../draw/definitions.ts';
import { Way } from './along.ts';
import { curveAlong } from './curve.ts';
import { labelOf, type Label } from './label.ts';
import { overlap, type OrientedBox } from './oriented-box.ts';
import type { PlacedLabel, PlacedSymbols } from './place-symbols.ts';
import type { Room } from './room.ts';
import { inkAttributes, textLine } from './text-element.ts';

/** Pixels kept free around a name. */
const PADDING = 2;
/** Pixels between the places that are tried along a line. */
const STEP = 24;
/** Of the size of the letters: how far a line may bend away below a name that is set straight. */
const MOST_BEND = 0.35;

/** A name that has a place beside a line, straight or bent. */
interface Placed {
  readonly boxes: readonly OrientedBox[];
  readonly middle: Point;
  readonly draw: (definitions: Definitions) => string;
}

/**
 * Writes a name along a line, upright, as often as the style repeats it: where it is straight, else where
 * it bends gently.
 */
export function placeAlong(
  layer: StyledLayer,
  feature: Feature,
  { projection, measure, definitions, covering }: Drawing,
  room: Room,
): PlacedSymbols {
  const label = labelOf(layer, feature, measure);
  if (label === null) return { labels: [], svg: '' };
  const once = layer.layout('symbol-placement', feature) === 'line-center';
  const spacing = once ? Infinity : layer.layout<number>('symbol-spacing', feature);
  const [, offset = 0] = layer.layout<readonly number[]>('text-offset', feature);
  const down = offset * label.size;
  const found: Placed[] = [];
  const isNear = ([x, y]: Point): boolean =>
    found.some(({ middle }) => Math.hypot(x - middle[0], y - middle[1]) < spacing);
  const onGround = layer.source === BASEMAP_SOURCE;
  const isCovered = (boxes: readonly OrientedBox[]): boolean =>
    onGround && boxes.some((box) => covering.some((line) => overlap(box, line)));
  const take = (placed: Placed | null): void => {
    if (placed === null || isNear(placed.middle)) return;
    if (!room.hasRoomFor(placed.boxes, PADDING) || isCovered(placed.boxes)) return;
    room.take(placed.boxes, PADDING);
    found.push(placed);
  };
  for (const run of projection.runs(feature.geometry)) {
    const way = new Way(run);
    const before = found.length;
    const tries = triesAlong(way.length, label.block.width);
    for (const distance of tries) take(straightAlong(way, distance, label, down));
    if (found.length > before) continue;
    for (const distance of tries) take(curveAlong(way, distance, label, down));
  }
  return {
    labels: found.map(({ boxes }): PlacedLabel => ({ layer: layer.id, text: label.text, boxes })),
    svg: found.map(({ draw }) => draw(definitions)).join(''),
  };
}

function straightAlong(way: Way, distance: number, label: Label, down: number): Placed | null {
  const box = boxAlong(way, distance, label, down);
  if (box === null) return null;
  return { boxes: [box], middle: box.centre, draw: () => drawAlong(label, box) };
}

/** Distances from the beginning of a line at which a name of a width may stand, the middle first. */
function triesAlong(length: number, width: number): number[] {
  const reach = (length - width) / 2;
  if (reach < 0) return [];
  const steps = Math.floor(reach / STEP);
  return Array.from({ length: 2 * steps + 1 }, (_, index) => {
    const away = Math.ceil(index / 2) * STEP;
    return length / 2 + (index % 2 === 0 ? away : -away);
  });
}

/** The box of a name at a distance along a line; null where the line bends below it. */
function boxAlong(
  way: Way,
  distance: number,
  { block: { width, height }, size }: Label,
  down: number,
): OrientedBox | null {
  const stretch = way.between(distance - width / 2, distance + width / 2);
  const [from, to] = [stretch[0], stretch.at(-1)];
  if (from === undefined || to === undefined) return null;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const chord = Math.hypot(dx, dy);
  if (chord < width * 0.9) return null;
  const bends = stretch.map(([x, y]) => ((x - from[0]) * dy - (y - from[1]) * dx) / chord);
  const [least, most] = [Math.min(...bends), Math.max(...bends)];
  if (most - least > MOST_BEND * size) return null;
  const upright = dx >= 0 ? 1 : -1;
  const angle = Math.atan2(dy * upright, dx * upright);
  // Above the line, clear of where it bends towards the name.
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return {
    centre: [x - Math.sin(angle) * down, y + Math.cos(angle) * down],
    halfWidth: width / 2,
    halfHeight: height / 2,
    angle,
  };
}

function drawAlong(label: Label, { centre: [x, y], angle }: OrientedBox): string {
  const line = label.block.lines[0];
  if (line === undefined) return '';
  const degrees = Math.round(((angle * 180) / Math.PI) * 10) / 10;
  const spot = [x, y].map((value) => String(Math.round(value * 10) / 10)).join(' ');
  return textLine(
    line,
    {
      left: x - line.width / 2,
      y: y + line.baseline,
      letterSpacing: label.letterSpacing * label.size,
    },
    {
      transform: degrees === 0 ? undefined : `rotate(${String(degrees)} ${spot})`,
      ...inkAttributes(label.ink),
    },
  );
}
