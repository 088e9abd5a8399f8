import { Pace } from '../time/pace.ts';
import type { Track } from './track.ts';

/** Metres of the way that pass in a second, where that takes neither too short nor too long. */
const METRES_A_SECOND = 600;
const SHORTEST = 10;
const LONGEST = 60;

/** The pace at which a track is followed: evenly, in ten seconds to a minute as it is long. */
export function followPace({ start, end, last }: Track): Pace {
  const length = Math.min(LONGEST, Math.max(SHORTEST, last.distance / METRES_A_SECOND));
  return new Pace([{ from: start, to: end, length }]);
}
