import type { Feature } from '../atlas/model.ts';
import { certaintyAt, type Certainty, type Instant } from '../time/interval.ts';

/** A feature that exists at an instant, and whether the sources settle that it does. */
export interface VisibleFeature {
  readonly feature: Feature;
  readonly certainty: Certainty;
}

/** The features that exist at `instant`, certainly or possibly, in the order given. */
export function visibleAt(features: readonly Feature[], instant: Instant): VisibleFeature[] {
  const visible: VisibleFeature[] = [];
  for (const feature of features) {
    const certainty = certaintyAt(feature.time, instant);
    if (certainty !== null) visible.push({ feature, certainty });
  }
  return visible;
}
