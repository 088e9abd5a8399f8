import type { Feature } from 'geojson';
import { sortedBy, type Drawing } from '../draw/drawing.ts';
import type { StyledLayer } from '../style/styled-layer.ts';
import { justification, type Anchor, type Justify } from './anchors.ts';
import { iconOf, type Icon } from './icon.ts';
import { drawLabel, labelBox, labelMiddle, labelOf, type Label } from './label.ts';
import { placeAlong } from './place-along.ts';
import type { OrientedBox } from './oriented-box.ts';
import type { Room } from './room.ts';
import type { Point } from '../projection.ts';

/** A label that found room. */
export interface PlacedLabel {
  readonly layer: string;
  readonly text: string;
  /** Around the letters; several where it follows a line. */
  readonly boxes: readonly OrientedBox[];
}

export interface PlacedSymbols {
  readonly labels: readonly PlacedLabel[];
  readonly svg: string;
}

/** Layers that name the places of the story. */
const STORY = 'label-story';
/** Pixels that such a name may stand farther from its place. */
const FARTHER = [0, 12, 24, 40];

/** Places the marks and names of one layer where those placed before leave room, as the map does. */
export function placeSymbols(
  layer: StyledLayer,
  features: readonly Feature[],
  drawing: Drawing,
  room: Room,
): PlacedSymbols {
  const labels: PlacedLabel[] = [];
  const icons: string[] = [];
  const texts: string[] = [];
  for (const feature of inOrder(layer, features, drawing)) {
    if (layer.layout('symbol-placement', feature) !== 'point') {
      const placed = placeAlong(layer, feature, drawing, room);
      labels.push(...placed.labels);
      texts.push(placed.svg);
      continue;
    }
    for (const place of placesOf(feature, drawing)) {
      const icon = iconOf(layer, feature, place, drawing);
      const label = labelOf(layer, feature, drawing.measure);
      const text = label && placeText(layer, feature, { label, place }, drawing, room);
      // A mark with a name goes with it: none of the style's shows without.
      if (icon !== null && (text !== null || label === null) && standsFree(icon, room)) {
        if (!icon.ignored) room.take([icon.box], icon.padding);
        icons.push(icon.draw());
      }
      if (text === null) continue;
      room.take([text.box], text.padding);
      labels.push({ layer: layer.id, text: text.words, boxes: [text.box] });
      texts.push(text.svg);
    }
  }
  return { labels, svg: [...icons, ...texts].join('') };
}

/** As the map does: by the key of the style; marks without one that may overlap, down the picture. */
function inOrder(
  layer: StyledLayer,
  features: readonly Feature[],
  drawing: Drawing,
): readonly Feature[] {
  const sorted = sortedBy(layer, 'symbol-sort-key', features);
  const [first] = sorted;
  if (first === undefined || layer.layout('symbol-sort-key', first) !== undefined) return sorted;
  if (layer.layout('icon-allow-overlap', first) !== true) return sorted;
  const downOf = (feature: Feature) => placesOf(feature, drawing)[0]?.[1] ?? 0;
  return sorted.toSorted((a, b) => downOf(a) - downOf(b));
}

const standsFree = ({ box, padding, overlaps }: Icon, room: Room): boolean =>
  overlaps || room.hasRoomFor([box], padding);

/** Where the marks and labels of a feature of points stand, as far as that is in the picture. */
function placesOf({ geometry }: Feature, { projection }: Drawing): Point[] {
  const positions =
    geometry.type === 'Point'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPoint'
        ? geometry.coordinates
        : [];
  return positions.map((position) => projection.point(position));
}

function placeText(
  layer: StyledLayer,
  feature: Feature,
  { label, place }: { label: Label; place: Point },
  { frame }: Drawing,
  room: Room,
): { box: OrientedBox; padding: number; words: string; svg: string } | null {
  const [left, top, right, bottom] = frame;
  if (place[0] < left || place[0] > right || place[1] < top || place[1] > bottom) return null;
  const padding = layer.layout<{ values?: number[] } | number>('text-padding', feature);
  const around = typeof padding === 'number' ? padding : (padding.values?.[0] ?? 0);
  const variable = layer.layout<readonly Anchor[] | undefined>('text-variable-anchor', feature);
  const anchors = variable ?? [layer.layout<Anchor>('text-anchor', feature)];
  const radius = layer.layout<number>('text-radial-offset', feature) * label.size;
  const triesAt = (distance: number) =>
    anchors.map((anchor) => {
      const middle = labelMiddle(label, place, { anchor, radius: distance, padding: around });
      return { anchor, middle, box: labelBox(label, middle) };
    });
  const tries = triesAt(radius);
  // A picture without the name of its place says less than one in which something moves over it, or in
  // which the name stands a little away.
  const needed = layer.id.startsWith(STORY) ? FARTHER.flatMap((by) => triesAt(radius + by)) : [];
  const free =
    tries.find(({ box }) => room.hasRoomFor([box], around)) ??
    needed.find(({ box }) => room.hasRoomFor([box], around, true));
  const found = free ?? (layer.layout('text-allow-overlap', feature) ? tries[0] : undefined);
  if (found === undefined) return null;
  const justify = layer.layout<Justify>('text-justify', feature);
  const svg = drawLabel(label, found.middle, justification(justify, found.anchor));
  return { box: found.box, padding: around, words: label.text, svg };
}
