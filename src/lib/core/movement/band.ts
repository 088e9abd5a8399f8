import type { Instant } from '../time/interval.ts';
import type { Track } from './track.ts';

/**
 * The radius in metres around `track.positionAt(instant)` within which the true position lies, if
 * between two known vertices it kept to the way and never went faster than twice its mean speed
 * there. Known are the attested vertices and both ends; where none is attested, all vertices.
 *
 * Between known vertices `D` metres and `T` milliseconds apart, `τ` after the first, it has come at
 * least `low = D max(0, 2τ/T - 1)` and at most `high = D min(1, 2τ/T)` metres: what can be reached
 * from the last and still reach the next (the "space-time prism" of T. Hägerstrand, 1970, on a
 * line). With `s` the metres to the drawn position the radius is
 * `uncertainty + max(s - low, high - s)`. At even speed that is `D min(τ, T - τ)/T`: nothing at
 * either vertex, half the way in the middle, and continuous. In a gap the position is held at the
 * last known vertex, and the radius grows up to the whole way.
 */
export function bandAt(track: Track, instant: Instant): number {
  const stretch = track.stretches[track.indexAt(instant)];
  if (stretch === undefined || instant >= track.end) return track.uncertainty;
  const [from, to] = stretch.known;
  const way = to.distance - from.distance;
  const share = (instant - from.instant) / (to.instant - from.instant);
  const low = way * Math.max(0, 2 * share - 1);
  const high = way * Math.min(1, 2 * share);
  const drawn = track.distanceAt(instant) - from.distance;
  return track.uncertainty + Math.max(0, drawn - low, high - drawn);
}
