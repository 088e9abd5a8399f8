import type { Language } from '#lib/core/atlas/model.ts';
import type { Palette } from '#lib/tokens/colours.ts';
import type { FeatureCollection } from 'geojson';
import type { FontFacesSpecification, StyleSpecification } from 'maplibre-gl';
import { boundaryLayers } from './boundaries.ts';
import { ATLAS_SOURCE, BASEMAP_SOURCE, type StyleContext } from './context.ts';
import { featureAreaLayers } from './features-areas.ts';
import { featureLabelLayers, storyLabelAfarLayer } from './features-labels.ts';
import { featureLineLayers } from './features-lines.ts';
import { featurePointLayers } from './features-points.ts';
import { groundLayers } from './ground.ts';
import { labelLayers } from './labels.ts';
import { roadLayers } from './roads.ts';
import { sectorLayers } from './sectors.ts';
import { selectionHaloLayers, selectionTopLayers } from './selection.ts';
import { waterLayers } from './water.ts';

export interface MapStyleOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** The language of the plain `name` in the base map, the first of the atlas. */
  readonly firstLanguage: Language;
  /** The base map, or the absolute URL of it. */
  readonly basemap: FeatureCollection | string;
  /** Font files by the names in `FONTS`, with absolute URLs. */
  readonly fontFaces: FontFacesSpecification;
  /** The chosen feature, or null. */
  readonly selected: string | null;
}

/**
 * The style of the map as a pure function of the tokens. The source `atlas` is empty: `AtlasSource`
 * fills it. Layer ids are the same for every theme and language.
 */
export function mapStyle(options: MapStyleOptions): StyleSpecification {
  const { palette, language, firstLanguage, selected } = options;
  const context: StyleContext = { palette, language, firstLanguage };
  return {
    version: 8,
    'font-faces': options.fontFaces,
    sources: {
      [BASEMAP_SOURCE]: { type: 'geojson', data: options.basemap },
      [ATLAS_SOURCE]: {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: [] },
        promoteId: 'id',
      },
    },
    layers: [
      ...groundLayers(context),
      ...sectorLayers(context),
      ...waterLayers(context),
      ...roadLayers(context),
      ...boundaryLayers(context),
      ...labelLayers(context),
      ...selectionHaloLayers(context, selected),
      ...featureAreaLayers(context),
      ...featureLineLayers(context),
      ...featureLabelLayers(context),
      ...featurePointLayers(context),
      storyLabelAfarLayer(context),
      ...selectionTopLayers(context, selected),
    ],
    transition: { duration: 0, delay: 0 },
  };
}
