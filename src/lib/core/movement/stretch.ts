import type { Position } from 'geojson';
import type { Instant } from '../time/interval.ts';
import { Arc, EARTH_RADIUS, type Heading } from './arc.ts';

export interface TrackOptions {
  /** `[longitude, latitude]` in degrees, at least two. */
  readonly coordinates: readonly Position[];
  /** One per vertex, strictly rising. */
  readonly instants: readonly Instant[];
  /** Milliseconds between two vertices beyond which nothing is said of what lies between. */
  readonly longestGap?: number | undefined;
  /** Metres within which the true position lies at a vertex. */
  readonly uncertainty?: number | undefined;
  /** Whether the sources attest each vertex, or all of them alike. */
  readonly attested?: boolean | readonly boolean[] | undefined;
}

/** A place and time of a track that the sources or the editors wrote down. */
export interface Vertex {
  readonly longitude: number;
  readonly latitude: number;
  readonly instant: Instant;
  /** Metres along the track from its first vertex. */
  readonly distance: number;
  readonly attested: boolean;
}

/** What lies between two vertices. */
export interface Stretch {
  readonly from: Vertex;
  readonly to: Vertex;
  readonly arc: Arc;
  /** Too long a silence to say anything of what lies between. */
  readonly gap: boolean;
  /** Attested at both ends. */
  readonly attested: boolean;
  /** The last known vertex up to `from`, and the next from `to` on: see `bandAt`. */
  readonly known: readonly [Vertex, Vertex];
  /** Degrees: which way it looks where it stands still, as it came or at first as it will leave. */
  readonly restingHeading: number;
}

/** @throws RangeError with fewer than two vertices, or instants that do not rise one a vertex. */
export function stretchesOf(options: TrackOptions): Stretch[] {
  const { coordinates, instants, longestGap = Infinity } = options;
  if (coordinates.length < 2) throw new RangeError('A track needs at least two vertices.');
  const rises = instants.every((instant, index) => instant > (instants[index - 1] ?? -Infinity));
  if (!rises || instants.length !== coordinates.length) {
    throw new RangeError('A track needs one instant per vertex, and they rise.');
  }
  const vertices = verticesOf(options);
  const legs = vertices.slice(1).map((to, index) => {
    const from = vertices[index] as Vertex; // one before `to`
    return {
      from,
      to,
      arc: new Arc([from.longitude, from.latitude], [to.longitude, to.latitude]),
      gap: to.instant - from.instant > longestGap,
      attested: from.attested && to.attested,
    };
  });
  const headings = restingHeadings(legs);
  const known = knownVertices(vertices, legs);
  const before = lastOf(
    legs.map(({ from }) => from),
    known,
  );
  const after = lastOf(legs.map(({ to }) => to).reverse(), known).reverse();
  return legs.map((leg, index): Stretch => ({
    ...leg,
    known: [before[index] ?? leg.from, after[index] ?? leg.to],
    restingHeading: headings[index] ?? 0,
  }));
}

/** For each vertex the last one up to it that is among `chosen`. */
function lastOf(vertices: readonly Vertex[], chosen: ReadonlySet<Vertex>): (Vertex | undefined)[] {
  let last: Vertex | undefined;
  return vertices.map((vertex) => (last = chosen.has(vertex) ? vertex : last));
}

type Leg = Pick<Stretch, 'from' | 'to' | 'arc' | 'gap'>;

function verticesOf({ coordinates, instants, attested = true }: TrackOptions): Vertex[] {
  let distance = 0;
  return coordinates.map((place, index) => {
    const [longitude = 0, latitude = 0] = place;
    const before = coordinates[index - 1];
    if (before !== undefined) distance += new Arc(before, place).angle * EARTH_RADIUS;
    return {
      longitude,
      latitude,
      instant: instants[index] ?? NaN,
      distance,
      attested: typeof attested === 'boolean' ? attested : (attested[index] ?? false),
    };
  });
}

/** The attested vertices, the ends, and both sides of a gap; all of them where none is attested. */
function knownVertices(vertices: readonly Vertex[], legs: readonly Leg[]): ReadonlySet<Vertex> {
  const attested = vertices.filter((vertex) => vertex.attested);
  if (attested.length === 0) return new Set(vertices);
  const ends = [vertices[0], vertices.at(-1)].filter((vertex) => vertex !== undefined);
  const besideGaps = legs.filter(({ gap }) => gap).flatMap(({ from, to }) => [from, to]);
  return new Set([...attested, ...ends, ...besideGaps]);
}

function restingHeadings(legs: readonly Leg[]): number[] {
  const out: Heading = { longitude: 0, latitude: 0, heading: 0 };
  legs.find(({ arc }) => arc.angle > 0)?.arc.writeAt(0, out);
  let heading = out.heading;
  return legs.map(({ arc, gap }) => {
    const arriving = heading;
    if (arc.angle > 0 && !gap) {
      arc.writeAt(1, out);
      heading = out.heading;
    }
    return arriving;
  });
}
