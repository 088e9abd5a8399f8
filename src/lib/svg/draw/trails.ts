import type { Instant } from '#lib/core/time/interval.ts';
import { trailAt, type TrailPiece } from '#lib/core/movement/trail.ts';
import type { Moving } from '#lib/map/movers/moving.ts';
import { DASH_PERIOD, symbolSize, TRAIL_SHARE } from '#lib/map/movers/symbol-size.ts';
import { Way } from '../labels/along.ts';
import { pathData } from '../path.ts';
import type { Point } from '../projection.ts';
import { element, number, type Attributes } from '../xml.ts';
import type { Drawing } from './drawing.ts';
import { moverColour } from './movers.ts';

/** A trail grows in this many steps from its thin end to the symbol. */
const STEPS = 10;
/** Pixels of paper beside a trail. */
const CASING = 1.2;
/** Of its period a dash takes. */
const DASH = 0.6;

/** What something has left behind it: solid where the sources attest the way, dashed where not. */
export function drawTrail(moving: Moving, instant: Instant, drawing: Drawing): string {
  const pieces = trailAt(moving.track, instant, moving.trail);
  return pieces.map((piece) => drawPiece(piece, moving, drawing)).join('');
}

interface Step {
  readonly d: string;
  readonly weight: number;
  /** Pixels along the piece at which it begins. */
  readonly from: number;
}

function drawPiece(
  { coordinates, weights, attested }: TrailPiece,
  { meaning }: Moving,
  { projection, palette }: Drawing,
): string {
  const points = coordinates.map((place): Point => projection.point([...place]));
  const way = new Way({ points, closed: false });
  const reached = points.map(
    (_, index) => new Way({ points: points.slice(0, index + 1), closed: false }).length,
  );
  const steps = stepsOf(way, reached, weights);
  const widest = symbolSize(projection.zoom) * TRAIL_SHARE;
  const widthOf = ({ weight }: Step): number => 2 + (widest - 2) * weight;
  const period = DASH_PERIOD * projection.growth;
  const colour = moverColour(palette, meaning);
  const stroked = (d: string, width: number, stroke: string, further: Attributes): string =>
    element('path', { d, stroke, 'stroke-width': Math.round(width * 10) / 10, ...further });
  // Trail and casing fade as one, so that the ground never shines through one of them alone.
  const drawn = steps.map((step) =>
    element(
      'g',
      { opacity: Math.round(90 * Math.sqrt(step.weight)) / 100 },
      stroked(step.d, widthOf(step) + 2 * CASING, palette.paper, {}),
      stroked(step.d, widthOf(step), colour, {
        'stroke-dasharray': attested
          ? undefined
          : `${number(DASH * period)} ${number((1 - DASH) * period)}`,
        'stroke-dashoffset': attested ? undefined : step.from % period,
      }),
    ),
  );
  return element('g', { fill: 'none', 'stroke-linejoin': 'round' }, ...drawn);
}

/** Equal lengths of a piece, each as heavy as its middle. */
function stepsOf(way: Way, reached: readonly number[], weights: readonly number[]): Step[] {
  if (way.length === 0) return [];
  const weightAt = (distance: number): number => {
    const next = Math.max(
      1,
      reached.findIndex((at) => at >= distance),
    );
    const [from = 0, to = 0] = [reached[next - 1], reached[next]];
    const share = to === from ? 0 : (distance - from) / (to - from);
    const [before = 0, after = 0] = [weights[next - 1], weights[next]];
    return before + share * (after - before);
  };
  return Array.from({ length: STEPS }, (_, index): Step => {
    const [from, to] = [index / STEPS, (index + 1) / STEPS].map((share) => share * way.length);
    const points = way.between(from ?? 0, to ?? 0);
    return {
      d: pathData([{ points, closed: false }]),
      weight: weightAt(((from ?? 0) + (to ?? 0)) / 2),
      from: from ?? 0,
    };
  }).filter(({ d }) => d !== '');
}
