import type { Atlas, Camera, Language } from '../atlas/model.ts';
import type { Instant } from '../time/interval.ts';

/** Everything that decides what a reader sees, and all that a link to it carries. */
export interface View {
  readonly camera: Camera;
  readonly at: Instant;
  /** Ids of the layers switched on, in the atlas's order. */
  readonly layers: readonly string[];
  readonly selection: string | null;
  readonly language: Language;
}

/** The view of a reader who chose nothing. */
export function initialView(atlas: Atlas): View {
  return {
    camera: atlas.camera,
    at: atlas.at,
    layers: atlas.layers.filter(({ visible }) => visible).map(({ id }) => id),
    selection: null,
    language: atlas.languages[0] ?? 'en',
  };
}
