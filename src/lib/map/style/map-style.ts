import type { FeatureCollection } from 'geojson';
import type {
  FontFacesSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { boundaryLayers } from './boundaries.ts';
import {
  ATLAS_SOURCE,
  BASEMAP_SOURCE,
  HOVER_SOURCE,
  MARKS_SOURCE,
  NAMES_SOURCE,
  RINGS_SOURCE,
  type StyleContext,
} from './context.ts';
import { featureAreaLayers } from './features-areas.ts';
import { featureLabelLayers, storyLabelAfarLayer } from './features-labels.ts';
import { featureLineLayers } from './features-lines.ts';
import { featurePointLayers } from './features-points.ts';
import { featureRingLayers } from './features-rings.ts';
import { groundLayers } from './ground.ts';
import { labelLayers } from './labels.ts';
import { nightLayer } from './night.ts';
import { roadLayers } from './roads.ts';
import { sectorLayers } from './sectors.ts';
import { selectionHaloLayers, selectionTopLayers } from './selection.ts';
import { waterLayers } from './water.ts';

export interface MapStyleOptions extends StyleContext {
  /** The base map, or the absolute URL of it. */
  readonly basemap: FeatureCollection | string;
  /** Font files by the names in `FONTS`, with absolute URLs. */
  readonly fontFaces: FontFacesSpecification;
}

/**
 * The style of the map as a pure function of the tokens. The sources of the atlas are empty:
 * `AtlasSource` fills them. Layer ids are the same for every theme and language.
 */
export function mapStyle(options: MapStyleOptions): StyleSpecification {
  const { basemap, fontFaces, ...context } = options;
  return {
    version: 8,
    'font-faces': fontFaces,
    sources: {
      [BASEMAP_SOURCE]: { type: 'geojson', data: basemap, maxzoom: BASEMAP_TILES_TO },
      [ATLAS_SOURCE]: emptySource(),
      [RINGS_SOURCE]: emptySource(),
      [MARKS_SOURCE]: emptySource(),
      [NAMES_SOURCE]: emptySource(),
      [HOVER_SOURCE]: emptySource(),
    },
    layers: [
      ...groundLayers(context),
      ...sectorLayers(context),
      ...waterLayers(context),
      ...roadLayers(context),
      // Below everything that tells something: night falls on the ground alone.
      nightLayer(context),
      ...boundaryLayers(context),
      // Of one source after the other: whenever fills or lines of another one follow, MapLibre draws
      // the edges of all its tiles anew, each as large as the picture.
      ...featureRingLayers(context),
      ...selectionHaloLayers(context),
      ...featureAreaLayers(context),
      ...featureLineLayers(context),
      // Above the lines, which would strike them out; below the names of features, which go before.
      ...labelLayers(context),
      ...featureLabelLayers(context),
      ...featurePointLayers(context),
      storyLabelAfarLayer(context),
      ...selectionTopLayers(context),
    ],
    transition: { duration: 0, delay: 0 },
  };
}

/**
 * The zoom up to which the features are cut into tiles. Further in few and large tiles serve: a frame
 * draws every layer once for each tile, and a change lays out every tile it touches anew. Their grid
 * is 8,192 units wide, which in the latitude of a tropic is a metre: far finer than any place here is
 * known.
 */
const FEATURE_TILES_TO = 12;

/** The same for the base map: in larger tiles names along its roads would stand too far apart. */
const BASEMAP_TILES_TO = 13;

/**
 * Pixels round a tile, of the 512 across it, of which it holds the features as well: room for the
 * strokes of lines at its edge. With more, all that stands near an edge is laid out twice.
 */
const TILE_BUFFER = 16;

const emptySource = (): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  promoteId: 'id',
  maxzoom: FEATURE_TILES_TO,
  buffer: TILE_BUFFER,
});
