import type { Geometries, PlacedGeometry } from '#lib/core/atlas/geometries.ts';
import type { Feature } from '#lib/core/atlas/model.ts';
import type { PartContext } from '#lib/map/part.ts';
import { partContext } from '#lib/map/part-context.ts';
import type { Geometry, Position } from 'geojson';
import { atlas, feature } from '../atlas-builder.ts';

/** The context of an atlas of two layers, with `note` below every label. */
export function context(note: string | null = null, language = 'en'): PartContext {
  const words = { language, locale: {}, attribution: '', labelNote: () => note };
  return partContext(atlas(), words);
}

export function point(coordinates: Position = [10, 50]): PlacedGeometry {
  return { geometry: { type: 'Point', coordinates }, instants: null };
}

export function line(...coordinates: Position[]): PlacedGeometry {
  return { geometry: { type: 'LineString', coordinates }, instants: null };
}

/** Half the side of a square in degrees that is some 40 m long at 50° north. */
const HALF = 0.0002;

/** A feature with a square of `size` times 40 m around 10° east, 50° north. */
export function square(
  id: string,
  given: Partial<Feature> = {},
  size = 1,
): { feature: Feature; placed: PlacedGeometry } {
  const [west, south, east, north] = [
    10 - HALF * size,
    50 - HALF * size,
    10 + HALF * size,
    50 + HALF * size,
  ] as const;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    feature: feature(id, { bbox: [west, south, east, north], ...given }),
    placed: { geometry: { type: 'Polygon', coordinates: [ring] }, instants: null },
  };
}

export function geometriesOf(pairs: Readonly<Record<string, Geometry>>): Geometries {
  return new Map(Object.entries(pairs).map(([id, geometry]) => [id, { geometry, instants: null }]));
}
