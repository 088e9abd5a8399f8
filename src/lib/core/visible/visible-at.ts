import type { Feature } from '../atlas/model.ts';
import type { Certainty, Instant } from '../time/interval.ts';
import { certaintyIn, type TimeFilter } from '../time/time-filter.ts';

/** A feature that a filter of time shows, and whether the sources settle that it is so. */
export interface VisibleFeature {
  readonly feature: Feature;
  readonly certainty: Certainty;
}

/** The features that exist at `instant`, certainly or possibly, in the order given. */
export function visibleAt(features: readonly Feature[], instant: Instant): VisibleFeature[] {
  return visibleIn(features, { mode: 'instant', at: instant });
}

/** The features that pass a filter of time, certainly or possibly, in the order given. */
export function visibleIn(features: readonly Feature[], filter: TimeFilter): VisibleFeature[] {
  const visible: VisibleFeature[] = [];
  for (const feature of features) {
    const certainty = certaintyIn(feature.time, filter);
    if (certainty !== null) visible.push({ feature, certainty });
  }
  return visible;
}
