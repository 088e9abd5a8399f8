import type { Atlas, Feature } from '#lib/core/atlas/model.ts';
import type { MapWords } from './options.ts';
import type { PartContext } from './part.ts';
import { isStanding, zoomsOfPlaces } from './thinning.ts';
import { reachOf } from './ground-size.ts';

/** Larger areas than this, in metres from the middle, are all the same. */
const LAYER_STEP = 10_000;

/** How the parts of an atlas are drawn with these words. */
export function partContext(atlas: Atlas, { language, labelNote }: MapWords): PartContext {
  const rank = new Map(atlas.layers.map(({ id }, index) => [id, atlas.layers.length - index]));
  const places = new Map(
    atlas.features.map(({ id }, index) => [id, index / atlas.features.length]),
  );
  const layers = new Map(atlas.layers.map((layer) => [layer.id, layer]));
  const kinds = new Map(atlas.kinds.map((kind) => [kind.id, kind]));
  const isStory = ({ meaning, place }: Feature): boolean => meaning === 'focus' && place !== null;
  const zooms = zoomsOfPlaces(
    atlas.features.filter((feature) => feature.meaning === 'place' || isStanding(feature)),
    atlas.features.filter(isStory).flatMap(({ anchor }) => (anchor === null ? [] : [anchor])),
  );
  return {
    language,
    secondLanguage: atlas.languages.find((other) => other !== language) ?? null,
    labelNote,
    fillOf: ({ kind, layer }) =>
      kinds.get(kind)?.fill ?? layers.get(layer)?.fill ?? (kind === 'area' ? 'outlined' : 'solid'),
    markFrom: ({ id }) => zooms.get(id) ?? 0,
    // The first layer is drawn last, and within a layer the smaller above the larger. Of equals the
    // later in the atlas: without a rule the last to appear would be on top, as the clock had come.
    orderOf: ({ id, layer, bbox }: Feature) =>
      (rank.get(layer) ?? 0) * LAYER_STEP -
      Math.min(LAYER_STEP - 1, Math.round(reachOf(bbox))) +
      (places.get(id) ?? 0),
  };
}
