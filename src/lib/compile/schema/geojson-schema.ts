import * as v from 'valibot';
import { number, oneOf, plain, position, strict } from './pieces.ts';

const list = <const S extends v.GenericSchema>(schema: S) => v.array(schema, 'is not a list');
const line = list(position);
const rings = list(line);

const TYPES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

export const geometry = v.variant(
  'type',
  [
    strict({ type: v.literal('Point'), coordinates: position }),
    strict({ type: v.literal('MultiPoint'), coordinates: line }),
    strict({ type: v.literal('LineString'), coordinates: line }),
    strict({ type: v.literal('MultiLineString'), coordinates: rings }),
    strict({ type: v.literal('Polygon'), coordinates: rings }),
    strict({ type: v.literal('MultiPolygon'), coordinates: list(rings) }),
  ],
  `is not one of ${TYPES.join(', ')}`,
);

export type AuthoredGeometry = v.InferOutput<typeof geometry>;

const WGS84 = ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:OGC::CRS84'] as const;

/** A feature collection of RFC 7946, with the members that QGIS adds. */
export function collectionOf<const S extends v.GenericSchema>(properties: S) {
  return strict({
    $schema: v.optional(plain),
    type: v.literal('FeatureCollection', 'is not "FeatureCollection"'),
    name: v.optional(plain),
    crs: v.optional(
      strict({ type: v.literal('name'), properties: strict({ name: oneOf(WGS84) }) }),
    ),
    xy_coordinate_resolution: v.optional(number),
    bbox: v.optional(list(number)),
    features: list(
      strict({
        type: v.literal('Feature', 'is not "Feature"'),
        // QGIS numbers features here; the id that counts is a property.
        id: v.optional(v.union([plain, number], 'is not a text or a number')),
        bbox: v.optional(list(number)),
        properties,
        geometry: v.nullable(geometry),
      }),
    ),
  });
}
