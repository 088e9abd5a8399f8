import type { Meaning } from '#lib/core/atlas/model.ts';
import { bandAt } from '#lib/core/movement/band.ts';
import type { Instant } from '#lib/core/time/interval.ts';
import { isAbout, type Moving } from '#lib/map/movers/moving.ts';
import { GAP_OPACITY, symbolSize } from '#lib/map/movers/symbol-size.ts';
import type { Palette } from '#lib/tokens/colours.ts';
import { MOVER_BOX, MOVER_PATHS } from '#lib/tokens/movers.ts';
import type { OrientedBox } from '../labels/oriented-box.ts';
import { element, number } from '../xml.ts';
import type { Drawing } from './drawing.ts';
import { drawTrail } from './trails.ts';

/** Units of the box of a symbol: the paper around it. */
const HALO = 1.3;

/** What moves, drawn where it is; the boxes of the symbols keep names away. */
export interface DrawnMovers {
  readonly svg: string;
  readonly boxes: readonly OrientedBox[];
}

/** Bands, trails up to the clock and symbols of what is about at `instant`, in three storeys. */
export function drawMovers(
  moving: readonly Moving[],
  instant: Instant,
  drawing: Drawing,
): DrawnMovers {
  const about = moving.filter((one) => isAbout(one, instant));
  const places = about.flatMap((one) => {
    const { position, heading, state } = one.track.positionAt(instant);
    if (state === 'before' || state === 'after') return [];
    return [{ one, heading, gap: state === 'gap', point: drawing.projection.point([...position]) }];
  });
  const size = symbolSize(drawing.projection.zoom);
  const bands = places
    .filter(({ one }) => one.band)
    .map(({ one, point }) => drawBand(one, instant, point, drawing));
  const trails = about.map((one) => drawTrail(one, instant, drawing));
  const symbols = places.map(({ one, heading, gap, point: [x, y] }) => {
    const turn = Math.round(heading - drawing.projection.bearing);
    return element('use', {
      href: `#${symbolOf(one, drawing)}`,
      transform: `translate(${number(x)} ${number(y)})rotate(${String(turn)})scale(${number(size / MOVER_BOX)})`,
      opacity: gap ? GAP_OPACITY : undefined,
    });
  });
  return {
    svg: [...bands, ...trails, ...symbols].join(''),
    boxes: places.map(({ point }) => ({
      centre: point,
      halfWidth: size / 2,
      halfHeight: size / 2,
      angle: 0,
    })),
  };
}

/** What stands for a place is filled with paper; its rim is what is seen of it. */
export function moverColour(palette: Palette, meaning: Meaning): string {
  return meaning === 'place' ? palette.place.edge : palette[meaning].fill;
}

function symbolOf({ symbol, meaning }: Moving, { definitions, palette }: Drawing): string {
  return definitions.define(`mover-${symbol}-${meaning}`, (id) =>
    element(
      'g',
      {
        id,
        transform: `translate(${String(-MOVER_BOX / 2)} ${String(-MOVER_BOX / 2)})`,
        fill: moverColour(palette, meaning),
        stroke: palette.paper,
        'stroke-width': 2 * HALO,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      element('path', { d: MOVER_PATHS[symbol] }),
    ),
  );
}

/** The soft disc within which it truly is, fainter the more of the picture it covers. */
function drawBand(
  { track, meaning }: Moving,
  instant: Instant,
  [x, y]: readonly [number, number],
  { projection, palette, definitions, frame }: Drawing,
): string {
  const radius = bandAt(track, instant) * projection.pixelsPerMetre;
  const diagonal = Math.hypot(frame[2] - frame[0], frame[3] - frame[1]);
  const share = Math.min(1, Math.max(0, (radius / diagonal - 0.4) / 0.5));
  const seen = 1 - share * share * (3 - 2 * share);
  const opacity = 0.12 * Math.min(1, Math.max(0.4, 140 / radius)) * seen;
  if (opacity < 0.005) return '';
  const colour = moverColour(palette, meaning);
  const fill = definitions.define(`band-${meaning}`, (id) => {
    const stop = (offset: number, shown: number): string =>
      element('stop', { offset, 'stop-color': colour, 'stop-opacity': shown });
    // Counted from the centre; the map softens the edge by the square of the distance.
    return element('radialGradient', { id }, stop(0.8, 1), stop(1, 0));
  });
  return element('circle', { cx: x, cy: y, r: radius, fill: `url(#${fill})`, opacity });
}
