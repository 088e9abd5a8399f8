import { defaultLayers } from '../atlas/default-layers.ts';
import type { Atlas, Camera, Language } from '../atlas/model.ts';
import type { Certainty, Instant } from '../time/interval.ts';
import type { TimeMode } from '../time/time-filter.ts';
import { HOUR } from '../time/zone.ts';

/** Everything that decides what a reader sees, and all that a link to it carries. */
export interface View {
  readonly camera: Camera;
  readonly at: Instant;
  /** Ids of the layers switched on, in the atlas's order. */
  readonly layers: readonly string[];
  readonly selection: string | null;
  readonly language: Language;
  readonly mode: TimeMode;
  /** Milliseconds of the window that ends at the clock, in mode `time-window`. */
  readonly window: number;
  /** Milliseconds for which what is over glows on, in mode `instant`; 0 for none. */
  readonly glow: number;
  /** `possible` shows all, `certain` hides what is only possible. */
  readonly certainty: Certainty;
  /** The version of the data that a link was made with, or null where it names none. */
  readonly pinned: string | null;
}

/** How time is read by a reader who chose nothing. */
export const DEFAULT_TIME = {
  mode: 'instant',
  window: 6 * HOUR,
  glow: 0,
  certainty: 'possible',
} as const satisfies Pick<View, 'mode' | 'window' | 'glow' | 'certainty'>;

/** The view of a reader who chose nothing. */
export function initialView(atlas: Atlas): View {
  return {
    camera: atlas.camera,
    at: atlas.at,
    layers: defaultLayers(atlas),
    selection: null,
    language: atlas.languages[0] ?? 'en',
    ...DEFAULT_TIME,
    pinned: null,
  };
}
