import type { Feature } from 'geojson';
import { darknessIn } from '#lib/core/view/darkness.ts';
import { drawnInView, visibleInView } from '#lib/core/visible/visible-in-view.ts';
import type { VisibleFeature } from '#lib/core/visible/visible-at.ts';
import { imageShapes } from '#lib/map/image-shapes.ts';
import { movingOf } from '#lib/map/movers/moving.ts';
import { partContext } from '#lib/map/part-context.ts';
import type { Part } from '#lib/map/part.ts';
import { SIDES, sideOf, SOURCES, split } from '#lib/map/split-parts.ts';
import { BASEMAP_SOURCE, isNarrow } from '#lib/map/style/context.ts';
import { MOVERS_BELOW } from '#lib/map/style/features-labels.ts';
import { mapStyle } from '#lib/map/style/map-style.ts';
import { placementLabel } from '#lib/messages/placement.ts';
import { PALETTES } from '#lib/tokens/colours.ts';
import { Definitions } from './draw/definitions.ts';
import { drawLayers } from './draw/map-layers.ts';
import { drawMovers } from './draw/movers.ts';
import { fitCamera } from './fit-camera.ts';
import { inSight } from './in-sight.ts';
import { lineBoxes } from './labels/line-boxes.ts';
import type { OrientedBox } from './labels/oriented-box.ts';
import type { PlacedLabel } from './labels/place-symbols.ts';
import { Room } from './labels/room.ts';
import { partsInView } from './parts-in-view.ts';
import type { PictureOptions } from './picture.ts';
import { MapProjection, type Box } from './projection.ts';

/** What a view shows, before it is known where in the picture the map lies. */
export interface Scene {
  /** In the picture or out of it, in the order of the atlas. */
  readonly visible: readonly VisibleFeature[];
  /** Of what is visible, and of what is over and glows on. */
  readonly parts: readonly Part[];
  readonly definitions: Definitions;
}

/** The map of a picture. */
export interface Composition {
  /** By layer of the style, from below. */
  readonly layers: readonly { readonly id: string; readonly svg: string }[];
  /** Every name on the map; their boxes never overlap. */
  readonly labels: readonly PlacedLabel[];
}

/** Names keep this many pixels away from the edge of the map. */
const EDGE = 4;

export function sceneOf(options: PictureOptions): Scene {
  const { atlas, geometries, view, words, theme } = options;
  const visible = visibleInView(atlas, view);
  const context = partContext(atlas, {
    language: view.language,
    locale: {},
    attribution: '',
    labelNote: (feature) => placementLabel(feature, words.say),
  });
  return {
    visible,
    parts: partsInView(atlas.features, drawnInView(atlas, view), geometries, context),
    definitions: new Definitions(imageShapes(PALETTES[theme]), idPrefix(options)),
  };
}

/**
 * Draws the map into `frame`, the camera in its middle.
 * @param reserved boxes that no name may touch
 */
export function drawMap(
  options: PictureOptions,
  { visible, parts, definitions }: Scene,
  frame: Box,
  reserved: readonly OrientedBox[],
): Composition {
  const { atlas, geometries, basemap, view, theme, measure } = options;
  const palette = PALETTES[theme];
  const projection = projectionIn(options, frame);
  const covering = lineBoxes(parts, projection);
  const drawing = { projection, palette, definitions, measure, frame, covering };
  const style = mapStyle({
    palette,
    language: view.language,
    firstLanguage: atlas.languages[0] ?? view.language,
    selected: view.selection,
    darkness: darknessIn(atlas, view),
    compact: options.compact ?? isNarrow(frame[2] - frame[0]),
    basemap,
    fontFaces: {},
  });
  const shown = new Set(visible.map(({ feature }) => feature.id));
  const moving = movingOf(atlas, geometries).filter(({ id }) => shown.has(id));
  const movers = drawMovers(moving, view.at, drawing);
  const [left, top, right, bottom] = frame;
  const inner: Box = [left + EDGE, top + EDGE, right - EDGE, bottom - EDGE];
  const room = new Room(inner, movers.boxes);
  room.take(reserved, 0);
  const sides = split(parts, sideOf);
  const sources = new Map<string, readonly Feature[]>([
    [BASEMAP_SOURCE, inSight(basemap.features, projection.ground)],
    ...SIDES.map((side) => [SOURCES[side], sides[side]] as const),
  ]);
  const { layers, labels } = drawLayers(style.layers, sources, drawing, room);
  const above = layers.findIndex(({ id }) => id === MOVERS_BELOW);
  const below = above < 0 ? layers.length : above;
  return {
    layers: [...layers.slice(0, below), { id: 'movers', svg: movers.svg }, ...layers.slice(below)],
    labels,
  };
}

/** From places to the pixels of a frame, the view fitted into it. */
export function projectionIn({ atlas, view, seen }: PictureOptions, frame: Box): MapProjection {
  const [left, top, right, bottom] = frame;
  const size = { width: right - left, height: Math.max(1, bottom - top) };
  const camera =
    seen === undefined ? view.camera : fitCamera(view.camera, size, seen, atlas.cameraBounds);
  return new MapProjection(camera, frame);
}

/** Differs between pictures that may stand in one page and differ in what they define. */
function idPrefix({ theme, view }: PictureOptions): string {
  const text = `${theme} ${JSON.stringify(view)}`;
  let sum = 0;
  for (const sign of text) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return `p${sum.toString(36)}-`;
}
