import type { Feature } from 'geojson';
import { pathData } from '../path.ts';
import type { StyledLayer } from '../style/styled-layer.ts';
import { sortedBy, type Drawing } from './drawing.ts';
import { drawnPaths, type Path } from './paths.ts';

/** Areas in flat colour or in a pattern. */
export function drawFills(
  layer: StyledLayer,
  features: readonly Feature[],
  { projection, definitions }: Drawing,
): string {
  const paths = sortedBy(layer, 'fill-sort-key', features).flatMap((feature): Path[] => {
    const opacity = layer.paint<number>('fill-opacity', feature);
    const pattern = layer.image('paint', 'fill-pattern', feature);
    const outline = layer.paint<unknown>('fill-outline-color', feature);
    const d = opacity > 0 ? pathData(projection.runs(feature.geometry)) : '';
    if (d === '') return [];
    const attributes = {
      fill:
        pattern === null
          ? layer.colour('fill-color', feature)
          : definitions.pattern(pattern, projection.growth),
      'fill-opacity': opacity < 1 ? opacity : undefined,
      stroke: outline === undefined ? undefined : layer.colour('fill-outline-color', feature),
    };
    return [{ d, attributes }];
  });
  return drawnPaths(paths, ({ attributes }) => attributes['fill-opacity'] === undefined).join('');
}
