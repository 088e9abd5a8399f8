import type { FeatureCollection, Geometry } from 'geojson';
import type { AuthoredGeometry } from '../schema/geojson-schema.ts';
import { drawnGeometry } from './geometry.ts';

/** What the editors note for one another; the map draws none of it. */
const NOTES = new Set(['source', 'uncertainty_m', 'placement']);

interface AuthoredGround {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly geometry: AuthoredGeometry | null;
  }[];
}

/** All files of the base map as one collection, numbered from 1 in the order they were read. */
export function emitBasemap(files: readonly AuthoredGround[]): FeatureCollection {
  const features = files
    .flatMap((file) => file.features)
    .flatMap(({ properties, geometry }) =>
      geometry === null ? [] : [{ properties: drawnProperties(properties), geometry }],
    )
    .map(({ properties, geometry }, index) => ({
      type: 'Feature' as const,
      id: index + 1,
      properties,
      geometry: drawnGeometry(geometry, null) satisfies Geometry,
    }));
  return { type: 'FeatureCollection', features };
}

function drawnProperties(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(([key, value]) => !NOTES.has(key) && value !== null),
  );
}
