import type { Feature } from '#lib/core/atlas/model.ts';
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { reachOf } from './ground-size.ts';

/** The layers that answer the pointer. Circles of uncertainty do not. */
const ANSWERING = [
  'marks',
  'story-marks',
  'label-story',
  'label-story-afar',
  'label-places',
  'label-events',
  'label-lines',
  'label-outlines',
  'chosen-label',
  'chosen-name',
  'arrows',
  'lines',
  'area-edges',
  'areas',
  'area-grounds',
] as const;

const SURFACES: ReadonlySet<string> = new Set(['areas', 'area-edges']);

/**
 * Ids of the features within `reach` pixels of a point, each once: marks, labels and lines first,
 * the topmost first, then areas from the smallest to the largest, since a large one is a ground
 * for the others.
 */
export function featuresNear(
  map: MapLibreMap,
  { x, y }: { x: number; y: number },
  reach: number,
  features: ReadonlyMap<string, Feature>,
): string[] {
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const hits = map.queryRenderedFeatures(box, { layers: [...ANSWERING] });
  const idsOf = (surface: boolean): string[] =>
    hits
      .filter(({ layer }) => SURFACES.has(layer.id) === surface)
      .map(({ properties }) => String(properties.feature));
  const size = (id: string): number => reachOf(features.get(id)?.bbox ?? null);
  const areas = idsOf(true).sort((a, b) => size(a) - size(b));
  return [...new Set([...idsOf(false), ...areas])];
}
