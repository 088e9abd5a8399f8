import { chapterAt } from '../atlas/chapter-at.ts';
import { defaultLayers } from '../atlas/default-layers.ts';
import type { Atlas, Feature } from '../atlas/model.ts';
import type { Instant } from '../time/interval.ts';
import type { Pace } from '../time/pace.ts';
import { rhythm, type Span } from '../time/rhythm.ts';
import { eventsInOrder } from './events-in-order.ts';

/**
 * The replay in its rhythm: the events it shows give the beat, chapters hold, and movements are given
 * the time it takes to watch them.
 * @param layers the layers that stay switched on, or null where each chapter switches on its own
 */
export function replayPace(
  atlas: Pick<Atlas, 'features' | 'layers' | 'chapters' | 'start' | 'end'>,
  layers: readonly string[] | null,
): Pace {
  const byDefault = defaultLayers(atlas);
  const onAt = (instant: Instant) => layers ?? chapterAt(atlas, instant)?.layers ?? byDefault;
  const shows = ({ layer }: Feature, instant: Instant) => onAt(instant).includes(layer);

  const all = atlas.layers.map(({ id }) => id);
  const moments = eventsInOrder(atlas, all)
    .filter(({ feature, moment }) => shows(feature, moment))
    .map(({ moment }) => moment);
  const keys = atlas.chapters.map(({ at }) => at);
  const moving = atlas.features.flatMap((feature): Span[] => {
    const { kind, time } = feature;
    const [start, end] = [time.start.earliest, time.end.latest];
    const moves = kind === 'movement' && start !== null && end !== null && shows(feature, start);
    return moves ? [{ start, end }] : [];
  });
  return rhythm(moments, keys, atlas, moving);
}
