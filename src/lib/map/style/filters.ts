import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';

/** Base map features within the zooms their data ask for. Filters see whole zooms only. */
const atThisZoom: ExpressionSpecification[] = [
  ['>=', ['zoom'], ['coalesce', ['get', 'min_zoom'], 0]],
  ['<=', ['zoom'], ['coalesce', ['get', 'max_zoom'], 24]],
];

/** Base map features of one of these classes that satisfy every further condition. */
export function ofClass(
  classes: readonly string[],
  ...conditions: readonly ExpressionSpecification[]
): FilterSpecification {
  return ['all', ['in', ['get', 'class'], ['literal', [...classes]]], ...atThisZoom, ...conditions];
}

export function has(property: string, ...values: readonly string[]): ExpressionSpecification {
  return ['in', ['get', property], ['literal', [...values]]];
}

/** Parts of the atlas's features of this name that satisfy every further condition. */
export function ofPart(
  part: string,
  ...conditions: readonly ExpressionSpecification[]
): ['all', ...ExpressionSpecification[]] {
  return ['all', ['==', ['get', 'part'], part], ...conditions];
}

export const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
export const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
export const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
export const isPossible: ExpressionSpecification = ['==', ['get', 'certainty'], 'possible'];

/** What is over and glows on. */
export const isOver: ExpressionSpecification = ['==', ['get', 'certainty'], 'over'];

/** An opacity, fainter for what is over by its age. */
export function fading(opacity: ExpressionSpecification | number): ExpressionSpecification {
  return ['*', opacity, ['coalesce', ['get', 'faded'], 1]];
}

/** Parts of the chosen feature; of none where nothing is chosen. */
export function isChosen(selected: string | null): ExpressionSpecification {
  return ['==', ['get', 'feature'], selected ?? ''];
}
