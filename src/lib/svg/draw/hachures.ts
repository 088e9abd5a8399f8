import type { ShapedImage } from '#lib/map/image-shapes.ts';
import { besideLine } from '../labels/along.ts';
import { pathData, simplified } from '../path.ts';
import type { Run } from '../projection.ts';
import { element, number } from '../xml.ts';

/** Upright strokes of a repeating image that begin and end at one height, from the left. */
interface Row {
  /** Pixels to the right of the line. */
  readonly from: number;
  readonly to: number;
  readonly places: readonly number[];
}

/**
 * A repeating image of upright strokes along lines, as the dashes of broad lines beside them: one line
 * for each length of stroke, and few bytes for many strokes.
 * @param growth of the distances between them
 */
export function hachures(
  runs: readonly Run[],
  { box, shapes }: ShapedImage,
  growth: number,
): string {
  return shapes
    .flatMap((shape) => rowsOf(shape.path, box).map((row) => ({ row, shape })))
    .map(({ row: { from, to, places }, shape: { stroke, width = 1 } }) => {
      const gaps = places.map(
        (place, index) => (places[index + 1] ?? (places[0] ?? 0) + box) - place,
      );
      const beside = runs.map(({ points, closed }) => ({
        points: besideLine(
          simplified(closed ? [...points, ...points.slice(0, 1)] : points),
          (from + to) / 2,
        ),
        closed: false,
      }));
      return element('path', {
        d: pathData(beside),
        fill: 'none',
        stroke,
        'stroke-width': to - from,
        'stroke-dasharray': gaps
          .map((gap) => `${number(width)} ${number(gap * growth - width)}`)
          .join(' '),
        'stroke-dashoffset': width / 2 - (places[0] ?? 0) * growth,
      });
    })
    .join('');
}

function rowsOf(path: string, box: number): Row[] {
  const rows = new Map<string, { from: number; to: number; places: number[] }>();
  for (const [, place, from, to] of path.matchAll(/M(\S+) (\S+)V([^M]+)/g)) {
    const key = `${String(from)} ${String(to)}`;
    const row = rows.get(key) ?? {
      from: Number(from) - box / 2,
      to: Number(to) - box / 2,
      places: [],
    };
    row.places.push(Number(place));
    rows.set(key, row);
  }
  return [...rows.values()];
}
