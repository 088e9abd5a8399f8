import type { Atlas } from '../atlas/model.ts';
import { windowUntil, type TimeFilter } from '../time/time-filter.ts';
import type { View } from '../view/view.ts';
import { drawnOf, glowAt, type DrawnSet, type Glow } from './glow.ts';
import { visibleIn, type VisibleFeature } from './visible-at.ts';

/** What of time a view shows. */
export function filterOf({ at, mode, window }: Pick<View, 'at' | 'mode' | 'window'>): TimeFilter {
  return mode === 'time-window' ? windowUntil(at, window) : { mode, at };
}

/** The features that a view shows, in the order of the atlas. */
export function visibleInView(
  { features }: Pick<Atlas, 'features'>,
  view: Pick<View, 'at' | 'mode' | 'window' | 'layers' | 'certainty'>,
): VisibleFeature[] {
  const on = new Set(view.layers);
  return visibleIn(
    features.filter(({ layer }) => on.has(layer)),
    filterOf(view),
  ).filter(({ certainty }) => view.certainty === 'possible' || certainty === 'certain');
}

/** What is over and glows on in a view: only a moment has a glow, where more is shown nothing is over. */
function glowInView(
  { features }: Pick<Atlas, 'features'>,
  view: Pick<View, 'at' | 'mode' | 'glow' | 'layers' | 'certainty'>,
): Glow {
  const on = new Set(view.layers);
  return glowAt(
    features.filter(({ layer }) => on.has(layer)),
    view.at,
    view.mode === 'instant' ? view.glow : 0,
    view.certainty,
  );
}

/** What a view draws: what is visible, and what is over and glows on. */
export function drawnInView(atlas: Pick<Atlas, 'features'>, view: View): DrawnSet {
  const visible = visibleInView(atlas, view);
  const set = new Map(visible.map(({ feature, certainty }) => [feature.id, certainty]));
  return drawnOf(set, glowInView(atlas, view));
}
