import type { Instant } from '../time/interval.ts';
import type { Pace } from '../time/pace.ts';

/** A stretch of time as a film: pictures at a fixed rate. */
export interface FilmPlan {
  /** Pictures a second. */
  readonly frameRate: number;
  /** The instant each picture shows, never falling; at least one. */
  readonly instants: readonly Instant[];
  /** Seconds the film runs. */
  readonly length: number;
}

/**
 * Cuts a half-open stretch `[start, end)` of a replay into pictures. The same input gives the same
 * instants; the end itself is not shown, since it belongs to what follows.
 * @param options.speed how many seconds of the replay pass in one of the film, above zero
 * @param options.frameRate pictures a second, above zero
 */
export function planFilm(
  pace: Pick<Pace, 'instantAt' | 'secondsAt'>,
  { start, end }: { readonly start: Instant; readonly end: Instant },
  { speed, frameRate }: { readonly speed: number; readonly frameRate: number },
): FilmPlan {
  const begins = pace.secondsAt(start);
  const seconds = (pace.secondsAt(end) - begins) / speed;
  const count = Math.max(1, Math.round(seconds * frameRate));
  const last = Math.max(start, end - 1);
  const instants = Array.from({ length: count }, (_, frame) => {
    const instant = pace.instantAt(begins + (frame / frameRate) * speed);
    return Math.min(last, Math.max(start, instant));
  });
  return { frameRate, instants, length: count / frameRate };
}
