/** The compiled atlas, served by the Vite plug-in of `src/lib/compile`. Each part is JSON text. */
declare module 'virtual:atlas' {
  /** An `Atlas`. */
  export const atlas: string;
  /** A FeatureCollection: `id` of the feature, `properties.instants` of each vertex or null. */
  export const geometries: string;
  /** A FeatureCollection with the properties of `docs/geodata.md`. */
  export const basemap: string;
  /** A `VersionRecord`. */
  export const versions: string;
  /** A list of `Article`. */
  export const articles: string;
}
