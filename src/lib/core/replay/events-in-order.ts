import { isEvent } from '../atlas/event.ts';
import type { Atlas, Feature } from '../atlas/model.ts';
import type { Instant } from '../time/interval.ts';
import { momentOf } from '../visible/moment-of.ts';

/** An event and the instant that tells of it best. */
export interface EventMoment {
  readonly feature: Feature;
  readonly moment: Instant;
}

/** The events of these layers in order of time; those of one moment stand as in the atlas. */
export function eventsInOrder(
  { features, start }: Pick<Atlas, 'features' | 'start'>,
  layers: readonly string[],
): EventMoment[] {
  const on = new Set(layers);
  return features
    .filter((feature) => on.has(feature.layer) && isEvent(feature))
    .map((feature) => ({ feature, moment: momentOf(feature.time) ?? start }))
    .sort((a, b) => a.moment - b.moment);
}
