import type { Feature as GeoJsonFeature, Geometry } from 'geojson';
import type { Instant } from '../time/interval.ts';

/** Geometry of every placed feature, by feature id. Fetched with the map, not with the page. */
export type Geometries = ReadonlyMap<string, PlacedGeometry>;

export interface PlacedGeometry extends PlacedProperties {
  readonly geometry: Geometry;
}

/** What is known of a place besides its shape. */
export interface PlacedProperties {
  /** Of a movement: the instant of each vertex, strictly rising. */
  readonly instants: readonly Instant[] | null;
  /** Of a movement: milliseconds between two vertices beyond which nobody says what lies between. */
  readonly longestGap?: number | undefined;
  /** Of a movement: whether the sources attest each vertex. Left out, its placement tells of all alike. */
  readonly attested?: readonly boolean[] | undefined;
}

/** The file of geometries as the compiler writes it; the GeoJSON id is the feature id. */
export interface GeometryFile {
  readonly type: 'FeatureCollection';
  readonly features: readonly (GeoJsonFeature<Geometry, PlacedProperties> & {
    readonly id?: string | number;
  })[];
}

/** Reads the file of geometries into a map by feature id. */
export function readGeometries(file: GeometryFile): Geometries {
  return new Map(
    file.features.map(({ id, geometry, properties }) => [String(id), { geometry, ...properties }]),
  );
}
