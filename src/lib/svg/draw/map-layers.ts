import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { placeSymbols, type PlacedLabel } from '../labels/place-symbols.ts';
import type { Room } from '../labels/room.ts';
import { StyledLayer } from '../style/styled-layer.ts';
import { element } from '../xml.ts';
import type { Drawing } from './drawing.ts';
import { drawFills } from './fills.ts';
import { drawLines } from './lines.ts';

/** The map of a picture. */
export interface DrawnMap {
  /** By layer of the style, from below. */
  readonly layers: readonly { readonly id: string; readonly svg: string }[];
  readonly labels: readonly PlacedLabel[];
}

/**
 * Draws the layers of the map's style. Names are placed from the topmost layer down, as MapLibre does:
 * of two that would touch, the one drawn later stays.
 */
export function drawLayers(
  style: readonly LayerSpecification[],
  sources: ReadonlyMap<string, readonly Feature[]>,
  drawing: Drawing,
  room: Room,
): DrawnMap {
  const layers = style
    .map((layer) => new StyledLayer(layer, drawing.projection.zoom))
    .filter(({ shows }) => shows);
  const featuresOf = ({ source }: StyledLayer): readonly Feature[] =>
    source === null ? [] : (sources.get(source) ?? []);
  const symbols = new Map(
    layers
      .filter(({ type }) => type === 'symbol')
      .reverse()
      .map((layer) => [layer.id, placeSymbols(layer, featuresOf(layer), drawing, room)]),
  );
  const draw = (layer: StyledLayer): string => {
    switch (layer.type) {
      case 'background':
        return drawBackground(layer, drawing);
      case 'fill':
        return drawFills(layer, featuresOf(layer), drawing);
      case 'line':
        return drawLines(layer, featuresOf(layer), drawing);
      case 'symbol':
        return symbols.get(layer.id)?.svg ?? '';
      default:
        throw new RangeError(
          `The picture cannot draw the layer ${layer.id} of type ${layer.type}.`,
        );
    }
  };
  return {
    layers: layers.map((layer) => ({ id: layer.id, svg: draw(layer) })),
    labels: [...symbols.values()].flatMap(({ labels }) => labels),
  };
}

function drawBackground(
  layer: StyledLayer,
  { frame: [left, top, right, bottom] }: Drawing,
): string {
  const opacity = layer.paint<number>('background-opacity');
  if (opacity === 0) return '';
  return element('rect', {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: layer.colour('background-color'),
    'fill-opacity': opacity === 1 ? undefined : opacity,
  });
}
