import type { Atlas } from '../atlas/model.ts';
import type { Pace } from '../time/pace.ts';
import { rhythm, type Span } from '../time/rhythm.ts';
import { eventsInOrder } from './events-in-order.ts';

/**
 * The replay in its rhythm: the events of all layers give the beat, chapters hold, and movements are
 * given the time it takes to watch them.
 */
export function replayPace(
  atlas: Pick<Atlas, 'features' | 'layers' | 'chapters' | 'start' | 'end'>,
): Pace {
  const layers = atlas.layers.map(({ id }) => id);
  const moments = eventsInOrder(atlas, layers).map(({ moment }) => moment);
  const keys = atlas.chapters.map(({ at }) => at);
  const moving = atlas.features.flatMap(({ kind, time }): Span[] => {
    const [start, end] = [time.start.earliest, time.end.latest];
    const moves = kind === 'movement' && start !== null && end !== null;
    return moves ? [{ start, end }] : [];
  });
  return rhythm(moments, keys, atlas, moving);
}
