import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { AtlasSource } from './atlas-source.ts';
import { nextFrame } from './next-frame.ts';
import type { AtlasMapOptions } from './options.ts';
import { partContext } from './part-context.ts';
import { splitDataOf, styleWith } from './split-data.ts';
import type { Side } from './split-parts.ts';

/** What keeps the sources of a map, and the style a map begins with. */
export interface FirstData {
  readonly source: AtlasSource;
  /** `style` with the features in it that the map shall show first. */
  readonly first: StyleSpecification;
  /** Names the map that was made of `first`; what is shown from now on goes to it. */
  readonly attach: (map: MapLibreMap) => void;
}

/** Fills the sources of a style before there is a map, so that none lays out an empty tile. */
export function firstData(
  { atlas, geometries, words, drawn = new Map() }: AtlasMapOptions,
  style: StyleSpecification,
): FirstData {
  let made: MapLibreMap | undefined;
  const held = new Map<string, Side>();
  const source = new AtlasSource({
    sink: () => (made === undefined ? undefined : splitDataOf(made, held)),
    nextFrame,
    features: atlas.features,
    geometries,
    context: partContext(atlas, words),
  });
  return {
    source,
    first: styleWith(style, source.begin(drawn), held),
    attach: (map) => (made = map),
  };
}
