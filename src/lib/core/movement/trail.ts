import type { Instant } from '../time/interval.ts';
import { distanceBetween, type Heading } from './arc.ts';
import type { Stretch } from './stretch.ts';
import type { Track } from './track.ts';

/** One unbroken piece of what something has left behind. */
export interface TrailPiece {
  /** `[longitude, latitude]` in degrees, oldest first. */
  readonly coordinates: readonly (readonly [number, number])[];
  /** One per coordinate: from 0, as old as the trail is long, to 1, now. */
  readonly weights: readonly number[];
  /** Whether the sources attest this piece of the way; else it is the editors' inference. */
  readonly attested: boolean;
}

/** Takes the points of a trail one by one, oldest first. */
export type TrailVisitor = (
  longitude: number,
  latitude: number,
  /** 0 to 1, as in `TrailPiece`. */
  weight: number,
  /** Metres along the track. */
  distance: number,
  attested: boolean,
  /** Whether this point begins a piece of its own. */
  begins: boolean,
) => void;

/**
 * Tells `visit` of the way covered in `(instant - length, instant]`, without allocating anything. A
 * trail goes on fading after the end of its track; gaps break it, and so does a change between
 * attested and inferred.
 * @param length milliseconds, above 0
 */
export function visitTrail(
  track: Track,
  instant: Instant,
  length: number,
  visit: TrailVisitor,
): void {
  const oldest = Math.max(instant - length, track.start);
  const newest = Math.min(instant, track.end);
  if (!(length > 0) || !(oldest < newest)) return;
  let previous: Stretch | undefined;
  for (let index = Math.max(0, track.indexAt(oldest)); index < track.stretches.length; index += 1) {
    const stretch = track.stretches[index];
    if (stretch === undefined || stretch.from.instant >= newest) break;
    if (!stretch.gap) {
      const joins = previous?.gap === false && previous.attested === stretch.attested;
      const from = Math.max(oldest, stretch.from.instant);
      const to = Math.min(newest, stretch.to.instant);
      if (!joins) tell(stretch, from, fade(from, instant, length), true, visit);
      tell(stretch, to, fade(to, instant, length), false, visit);
    }
    previous = stretch;
  }
}

const fade = (at: Instant, now: Instant, length: number): number =>
  Math.min(1, Math.max(0, 1 - (now - at) / length));

const point: Heading = { longitude: 0, latitude: 0, heading: 0 };

function tell(
  { from, to, arc, attested }: Stretch,
  at: Instant,
  weight: number,
  begins: boolean,
  visit: TrailVisitor,
): void {
  const share = (at - from.instant) / (to.instant - from.instant);
  const distance = from.distance + share * (to.distance - from.distance);
  if (share <= 0 || arc.angle === 0) {
    visit(from.longitude, from.latitude, weight, distance, attested, begins);
  } else if (share >= 1) {
    visit(to.longitude, to.latitude, weight, distance, attested, begins);
  } else {
    arc.writeAt(share, point);
    visit(point.longitude, point.latitude, weight, distance, attested, begins);
  }
}

/** The pieces of the trail of `length` milliseconds that something has left behind at `instant`. */
export function trailAt(track: Track, instant: Instant, length: number): TrailPiece[] {
  const pieces: { coordinates: [number, number][]; weights: number[]; attested: boolean }[] = [];
  visitTrail(track, instant, length, (longitude, latitude, weight, _, attested, begins) => {
    if (begins) pieces.push({ coordinates: [], weights: [], attested });
    pieces.at(-1)?.coordinates.push([longitude, latitude]);
    pieces.at(-1)?.weights.push(weight);
  });
  return pieces;
}

/** No more of the time of a track than this, so that the trail tells the last of the way. */
const LARGEST_SHARE = 1 / 4;
/** Of a round, which is π times as long as it is wide, some seven tenths. */
const LARGEST_WAY = 2.2;

/**
 * How long a trail suits a track, in milliseconds: a quarter of its time, and less for one that circles,
 * so that it does not run into its own trail.
 */
export function trailLengthOf({ first, last, stretches }: Track): number {
  const home = [first.longitude, first.latitude];
  const reach = stretches.reduce(
    (most, { to }) => Math.max(most, distanceBetween(home, [to.longitude, to.latitude])),
    0,
  );
  const share = last.distance === 0 ? 0 : (LARGEST_WAY * reach) / last.distance;
  return (last.instant - first.instant) * Math.min(LARGEST_SHARE, share);
}
