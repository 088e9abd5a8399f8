import type { FeatureCollection } from 'geojson';
import { parse } from 'valibot';
import type { Atlas } from '#lib/core/atlas/model.ts';
import { checkDirectory } from './check/check-directory.ts';
import { emitAtlas } from './emit/atlas.ts';
import { emitBasemap } from './emit/basemap.ts';
import { emitClaim, emitSource } from './emit/claims.ts';
import { emitPerson } from './emit/person.ts';
import { emitLocator } from './emit/locator.ts';
import { emitFeature, type AuthoredFeature, type GeometryFeature } from './emit/feature.ts';
import { versionOf } from './emit/version.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readDirectory, type AuthoredDirectory } from './read/read-directory.ts';
import { atlasSchema } from './schema/atlas-schema.ts';
import { basemapSchema } from './schema/basemap-schema.ts';
import { claimsSchema } from './schema/claims-schema.ts';
import { layerSchema, movementSchema } from './schema/feature-schema.ts';
import { peopleSchema } from './schema/people-schema.ts';
import { sourcesSchema } from './schema/sources-schema.ts';

/** An atlas ready to be shown, in plain JSON. */
export interface CompiledAtlas {
  readonly atlas: Atlas;
  /** Geometries of the placed features, in the order of `atlas.features`. */
  readonly geometries: {
    readonly type: 'FeatureCollection';
    readonly features: readonly GeometryFeature[];
  };
  readonly basemap: FeatureCollection;
}

/** Everything that is wrong with the authored data, sorted by file. */
export interface RefusedAtlas {
  readonly problems: readonly Problem[];
}

/**
 * Compiles a directory of authored files, as `docs/geodata.md` describes it. Bad data is no
 * exception: every problem is collected, and as long as there is one nothing is compiled.
 */
export function compileAtlas(directory: string): CompiledAtlas | RefusedAtlas {
  const problems: Problem[] = [];
  const authored = readDirectory(directory, problems);
  const header = checkDirectory(authored, problems);
  if (header === null || problems.length > 0) return { problems: sortProblems(problems) };
  return emit(authored, header.languages);
}

function emit(authored: AuthoredDirectory, languages: readonly string[]): CompiledAtlas {
  const frame = emitAtlas(parse(atlasSchema(languages), authored.atlas.json));
  const { claims, measures } = parse(claimsSchema(languages), authored.claims.json);
  const emitted = frame.layers.flatMap((layer) =>
    featuresOf(authored, layer.id, languages).map((feature) =>
      emitFeature(feature, layer, languages, frame.timeZone),
    ),
  );
  const basemap = emitBasemap(
    authored.basemap.map(({ json }) => parse(basemapSchema(languages), json)),
  );
  const content = {
    atlas: {
      ...frame,
      locator: emitLocator(basemap),
      features: emitted.map(({ feature }) => feature),
      measures,
      claims: claims.map((claim) => emitClaim(claim, frame.timeZone)),
      people: parse(peopleSchema(languages), authored.people?.json ?? []).map(emitPerson),
      sources: parse(sourcesSchema, authored.sources.json).map(emitSource),
    },
    geometries: {
      type: 'FeatureCollection' as const,
      features: emitted.flatMap(({ placed }) => (placed === null ? [] : [placed])),
    },
    basemap,
  };
  return { ...content, atlas: { ...content.atlas, version: versionOf(content) } };
}

/** Features of a layer in the order they were written. */
function featuresOf(
  authored: AuthoredDirectory,
  layer: string,
  languages: readonly string[],
): AuthoredFeature[] {
  const still = authored.layers.find(({ name }) => name === layer);
  if (still !== undefined) {
    // A feature of a layer has the properties of a movement but for those it leaves out.
    return parse(layerSchema(languages), still.json).features as unknown as AuthoredFeature[];
  }
  const moving = authored.movements.find(({ name }) => name === layer);
  return moving === undefined ? [] : parse(movementSchema(languages), moving.json).features;
}
