import type { Atlas } from '../atlas/model.ts';
import type { Pace } from '../time/pace.ts';
import { rhythm } from '../time/rhythm.ts';
import { eventsInOrder } from './events-in-order.ts';

/** The replay in its rhythm: the events of all layers give the beat, chapters hold. */
export function replayPace(
  atlas: Pick<Atlas, 'features' | 'layers' | 'chapters' | 'start' | 'end'>,
): Pace {
  const layers = atlas.layers.map(({ id }) => id);
  const moments = eventsInOrder(atlas, layers).map(({ moment }) => moment);
  const keys = atlas.chapters.map(({ at }) => at);
  return rhythm(moments, keys, atlas);
}
