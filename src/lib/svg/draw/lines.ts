import type { Feature } from 'geojson';
import { pathData } from '../path.ts';
import type { StyledLayer } from '../style/styled-layer.ts';
import { element } from '../xml.ts';
import { sortedBy, type Drawing } from './drawing.ts';
import { hachures } from './hachures.ts';
import { drawnPaths, type Path } from './paths.ts';

/** Lines and the edges of areas. */
export function drawLines(
  layer: StyledLayer,
  features: readonly Feature[],
  drawing: Drawing,
): string {
  const { projection } = drawing;
  const sorted = sortedBy(layer, 'line-sort-key', features);
  const first = sorted[0];
  if (first === undefined) return '';
  const pattern = layer.image('paint', 'line-pattern', first);
  if (pattern !== null) {
    const runs = sorted.flatMap(({ geometry }) => projection.runs(geometry));
    return hachures(runs, drawing.definitions.image(pattern), projection.growth);
  }
  const paths = sorted.flatMap((feature): Path[] => {
    const opacity = layer.paint<number>('line-opacity', feature);
    const width = layer.paint<number>('line-width', feature);
    if (opacity <= 0 || width <= 0) return [];
    // Dashes keep their place while the reader zooms, until the next whole zoom.
    const unit = layer.wholePaint<number>('line-width', feature) * projection.growth;
    const attributes = {
      stroke: layer.colour('line-color', feature),
      'stroke-width': width === 1 ? undefined : width,
      'stroke-opacity': opacity < 1 ? opacity : undefined,
      'stroke-dasharray': dashArray(layer.wholePaint('line-dasharray', feature), unit),
    };
    return [{ d: pathData(projection.runs(feature.geometry)), attributes }];
  });
  // Where edges of neighbours shine through one another, both are seen.
  const drawn = drawnPaths(paths, ({ attributes }) => attributes['stroke-opacity'] === undefined);
  if (drawn.length === 0) return '';
  const cap = layer.layout<string>('line-cap', first);
  const join = layer.layout<string>('line-join', first);
  return element(
    'g',
    {
      fill: 'none',
      'stroke-linecap': cap === 'butt' ? undefined : cap,
      'stroke-linejoin': join === 'miter' ? undefined : join,
    },
    ...drawn,
  );
}

/** Dashes are given in widths of the line; none where there is no space between them. */
function dashArray(
  dashes: readonly number[] | null | undefined,
  width: number,
): string | undefined {
  if (!dashes || dashes.length < 2 || dashes[1] === 0) return undefined;
  return dashes.map((dash) => Math.round(dash * width * 10) / 10).join(' ');
}
