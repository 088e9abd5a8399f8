import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { Language } from '#lib/core/atlas/model.ts';
import { articleSchema } from './article-schema.ts';
import { atlasSchema } from './atlas-schema.ts';
import { basemapSchema } from './basemap-schema.ts';
import { claimsSchema } from './claims-schema.ts';
import { layerSchema, movementSchema } from './feature-schema.ts';
import { peopleSchema } from './people-schema.ts';
import { sourcesSchema } from './sources-schema.ts';
import { versionsSchema } from './versions-schema.ts';

/**
 * The JSON Schemas that editors complete and check with, as text by file name. They come from
 * the schemas of the compiler, for the languages of the atlas.
 */
export function jsonSchemas(languages: readonly Language[]): ReadonlyMap<string, string> {
  const schemas: Record<string, GenericSchema> = {
    atlas: atlasSchema(languages),
    layer: layerSchema(languages),
    movements: movementSchema(languages),
    basemap: basemapSchema(languages),
    claims: claimsSchema(languages),
    people: peopleSchema(languages),
    sources: sourcesSchema,
    versions: versionsSchema(languages),
    article: articleSchema(languages),
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      // Finite numbers are all that JSON can write, so the schema need not say it.
      const converted = toJsonSchema(schema, { ignoreActions: ['finite'] });
      const described = { $schema: 'http://json-schema.org/draft-07/schema#', ...converted };
      return [`${name}.schema.json`, `${JSON.stringify(described, null, 2)}\n`];
    }),
  );
}
