import type { Feature as GeoJsonFeature, Geometry } from 'geojson';
import type { Geometries, PlacedGeometry } from './model.ts';
import type { Instant } from '../time/interval.ts';

/** The file of geometries as the compiler writes it; the GeoJSON id is the feature id. */
export interface GeometryFile {
  readonly type: 'FeatureCollection';
  readonly features: readonly (GeoJsonFeature<Geometry, { instants: Instant[] | null }> & {
    readonly id?: string | number;
  })[];
}

/** Reads the file of geometries into a map by feature id. */
export function readGeometries(file: GeometryFile): Geometries {
  return new Map<string, PlacedGeometry>(
    file.features.map(({ id, geometry, properties }) => [
      String(id),
      { geometry, instants: properties.instants },
    ]),
  );
}
