import type { FeatureCollection } from 'geojson';
import { parse } from 'valibot';
import type { Atlas } from '#lib/core/atlas/model.ts';
import type { Article } from '#lib/core/article/model.ts';
import type { VersionRecord } from '#lib/core/versions/record.ts';
import { checkArticleViews } from './check/articles.ts';
import { checkDirectory } from './check/check-directory.ts';
import { emitArticle } from './emit/article.ts';
import { emitAtlas } from './emit/atlas.ts';
import { emitBasemap } from './emit/basemap.ts';
import { emitClaim, emitSource } from './emit/claims.ts';
import { emitPerson } from './emit/person.ts';
import { emitLocator } from './emit/locator.ts';
import { emitFeature, type AuthoredFeature, type GeometryFeature } from './emit/feature.ts';
import { versionOf } from './emit/version.ts';
import { emitVersions } from './emit/versions.ts';
import { reportInto, sortProblems, type Problem } from './problem.ts';
import { isFolder, readDirectory, type AuthoredDirectory } from './read/read-directory.ts';
import { articleSchema } from './schema/article-schema.ts';
import { atlasSchema } from './schema/atlas-schema.ts';
import { basemapSchema } from './schema/basemap-schema.ts';
import { claimsSchema } from './schema/claims-schema.ts';
import { layerSchema, movementSchema } from './schema/feature-schema.ts';
import { peopleSchema } from './schema/people-schema.ts';
import { sourcesSchema } from './schema/sources-schema.ts';
import { versionsSchema } from './schema/versions-schema.ts';

/** An atlas ready to be shown, in plain JSON. */
export interface CompiledAtlas {
  readonly atlas: Atlas;
  /** Geometries of the placed features, in the order of `atlas.features`. */
  readonly geometries: {
    readonly type: 'FeatureCollection';
    readonly features: readonly GeometryFeature[];
  };
  readonly basemap: FeatureCollection;
  readonly versions: VersionRecord;
  readonly articles: readonly Article[];
}

/** Of an atlas without `versions.json`. */
const NEVER_PUBLISHED = { names: {}, versions: [] };

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
  if (!isFolder(directory, problems)) return { problems };
  const authored = readDirectory(directory, problems);
  const header = checkDirectory(authored, problems);
  if (header === null || problems.length > 0) return { problems: sortProblems(problems) };
  const compiled = emit(authored, header.languages);
  for (const { file, json } of authored.articles) {
    const article = parse(articleSchema(header.languages), json);
    checkArticleViews(article, compiled.atlas, reportInto(problems, file, null));
  }
  return problems.length > 0 ? { problems: sortProblems(problems) } : compiled;
}

function emit(authored: AuthoredDirectory, languages: readonly string[]): CompiledAtlas {
  const header = parse(atlasSchema(languages), authored.atlas.json);
  const frame = emitAtlas(header);
  const { claims, measures } = parse(claimsSchema(languages), authored.claims.json);
  const people = parse(peopleSchema(languages), authored.people?.json ?? []);
  const sources = parse(sourcesSchema, authored.sources.json);
  const ground = authored.basemap.map(({ json }) => parse(basemapSchema(languages), json));
  const features = frame.layers.flatMap((layer) =>
    featuresOf(authored, layer.id, languages).map((feature) => ({ layer, feature })),
  );
  const emitted = features.map(({ layer, feature }) =>
    emitFeature(feature, layer, languages, frame.timeZone),
  );
  const basemap = emitBasemap(ground);
  const articles = authored.articles.map(({ json }) =>
    emitArticle(parse(articleSchema(languages), json)),
  );
  const published = parse(versionsSchema(languages), authored.versions?.json ?? NEVER_PUBLISHED);
  return {
    atlas: {
      ...frame,
      // What was written counts, not what this program makes of it.
      version: versionOf({ header, features, claims, measures, people, sources, ground }),
      locator: emitLocator(basemap),
      features: emitted.map(({ feature }) => feature),
      measures,
      claims: claims.map((claim) => emitClaim(claim, frame.timeZone)),
      people: people.map(emitPerson),
      sources: sources.map(emitSource),
      articles: articles.map(({ id, title }) => ({ id, title })),
    },
    geometries: {
      type: 'FeatureCollection' as const,
      features: emitted.flatMap(({ placed }) => (placed === null ? [] : [placed])),
    },
    basemap,
    versions: emitVersions(
      published,
      features.map(({ feature }) => feature),
      claims,
    ),
    articles,
  };
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
