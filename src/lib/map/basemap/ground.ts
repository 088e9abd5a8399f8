import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { FEATURE_SOURCES, type StyleContext } from '../style/context.ts';
import { NIGHT_LAYER } from '../style/night.ts';

/** What lies under the features of the atlas in place of the bundled base map. */
export interface Ground {
  readonly sources: StyleSpecification['sources'];
  readonly layers: readonly LayerSpecification[];
  /** Where its labels find their letters; null where the fonts of the site serve them. */
  readonly glyphs: string | null;
  readonly sprites: readonly { readonly id: string; readonly url: string }[];
}

/** The colours and the language that a ground may follow. */
export type GroundContext = Pick<StyleContext, 'palette' | 'language'>;

/** A ground in the colours and language at hand. Ids are the same in all of them. */
export type GroundOf = (context: GroundContext) => Ground;

/** Whether it lies over every ground: the features, and below them the night. */
const isOverGround = (layer: LayerSpecification): boolean =>
  'source' in layer ? FEATURE_SOURCES.includes(layer.source) : layer.id === NIGHT_LAYER;

/**
 * Our style with `shown` in place of the bundled ground, or with that where it is null. `coming`
 * lies beneath everything, so that it can load unseen. The source of the bundled ground stays, so
 * that going back needs no request.
 */
export function withGround(
  style: StyleSpecification,
  shown: Ground | null,
  coming: Ground | null,
): StyleSpecification {
  const newest = coming ?? shown;
  return {
    ...style,
    ...(newest?.glyphs ? { glyphs: newest.glyphs } : {}),
    ...(newest?.sprites.length ? { sprite: newest.sprites.map((sprite) => ({ ...sprite })) } : {}),
    sources: { ...style.sources, ...shown?.sources, ...coming?.sources },
    layers: [
      ...(coming?.layers ?? []),
      // The names of the bundled ground stand between the features; there it stays as it is.
      ...(shown === null ? style.layers : [...shown.layers, ...style.layers.filter(isOverGround)]),
    ],
  };
}
