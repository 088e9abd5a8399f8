import type { Atlas, Camera } from '#lib/core/atlas/model.ts';
import { formatCamera, parseCamera } from '#lib/core/view/camera-text.ts';
import { AtlasMapError } from '../error.ts';
import { invalid, isGiven, numberOr, type Params } from './arguments.ts';

/** One of the atlas's chapters, features or layers, by its id. */
export function known<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  what: string,
): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) {
    throw new AtlasMapError('NotFound', `the atlas has no ${what} of this id`);
  }
  return found;
}

/** The camera of `center`, `zoom`, `bearing` and `pitch`; what is left out stays as it is. */
export function cameraOf(params: Params, now: Camera): Camera {
  const camera: Camera = {
    center: isGiven(params, 'center') ? centerOf(params) : now.center,
    zoom: numberOr(params, 'zoom', now.zoom),
    bearing: numberOr(params, 'bearing', now.bearing),
    pitch: numberOr(params, 'pitch', now.pitch),
  };
  // The one rule of what can be looked at is that of the address.
  if (parseCamera(formatCamera(camera)) === null) throw invalid('the map cannot look from there');
  return camera;
}

function centerOf({ center }: Params): [number, number] {
  if (!Array.isArray(center) || center.length !== 2) {
    throw invalid('"center" must be [longitude, latitude]');
  }
  const [longitude, latitude] = center as readonly unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    throw invalid('"center" must be [longitude, latitude]');
  }
  return [longitude, latitude];
}

/** Ids in the order of the atlas, each once. */
export function layersOf(atlas: Atlas, ids: readonly string[]): string[] {
  for (const id of ids) known(atlas.layers, id, 'layer');
  return atlas.layers.map(({ id }) => id).filter((id) => ids.includes(id));
}
