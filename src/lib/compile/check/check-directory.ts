import type { AuthoredDirectory, AuthoredFile } from '../read/read-directory.ts';
import { reportInto, type Problem } from '../problem.ts';
import { atlasSchema, type AuthoredAtlas, type AuthoredSilence } from '../schema/atlas-schema.ts';
import { basemapSchema, type AuthoredBasemapProperties } from '../schema/basemap-schema.ts';
import { claimsSchema, type AuthoredClaim, type AuthoredClaims } from '../schema/claims-schema.ts';
import { layerSchema, movementSchema, type AuthoredProperties } from '../schema/feature-schema.ts';
import { sourcesSchema, type AuthoredSource } from '../schema/sources-schema.ts';
import { checkAtlas } from './atlas.ts';
import { checkBasemapFeature } from './basemap.ts';
import { checkArticleFiles } from './articles.ts';
import { candidatesOf } from './candidates.ts';
import { checkChapters } from './chapters.ts';
import { checkClaim } from './claims.ts';
import { checkFeature, type SoundFeature } from './feature.ts';
import { checkFurtherBasemap } from './further-basemap.ts';
import { headerOf, knownNames, type Header } from './header.ts';
import { checkIssued } from './issued.ts';
import { reportRefusals, reportRepeated } from './items.ts';
import { AnyName, member, type Known } from './known.ts';
import { checkLayerFiles } from './layer-files.ts';
import { itemsOf } from './listed.ts';
import { checkMeaning } from './meaning.ts';
import { checkPeopleFile, parsePeople } from './people.ts';
import { checkPlaces } from './places.ts';
import { checkSegments } from './segments.ts';
import { checkSilences } from './silences.ts';
import { checkShape } from './sound.ts';
import { checkVersionsFile } from './versions.ts';

/**
 * Checks everything an author wrote and collects every problem. Gives the header of the atlas,
 * or null where it is too broken to check the rest.
 */
export function checkDirectory(authored: AuthoredDirectory, problems: Problem[]): Header | null {
  const header = headerOf(authored.atlas, problems);
  if (header === null) return null;
  const known = knownNames(header, authored);
  checkAtlasFile(authored.atlas, known, problems);
  checkLayerFiles(authored, known.layers, problems);
  const named = checkFeatures(authored, known, problems);
  checkPeopleFile(authored.people, named, known, problems);
  for (const file of authored.basemap) {
    const schema = basemapSchema(known.languages);
    for (const found of candidatesOf<AuthoredBasemapProperties>(file, schema, problems)) {
      checkBasemapFeature(found.properties, found.geometry, known, found.report);
    }
  }
  checkClaimsFile(authored.claims, known, problems);
  checkSourcesFile(authored.sources, problems);
  if (authored.versions !== null) checkVersionsFile(authored.versions, known, problems);
  checkArticleFiles(authored.articles, known, problems);
  return header;
}

function checkAtlasFile({ file, json }: AuthoredFile, known: Known, problems: Problem[]): void {
  const schema = atlasSchema(known.languages);
  const { refusals, sound } = checkShape<typeof schema, Partial<AuthoredAtlas>>(schema, json);
  reportRefusals(refusals, json, file, problems);
  if (sound === undefined) return;
  checkAtlas(sound, known, reportInto(problems, file, null));
  const place = (name: string) => ({ file, path: [name], refusals });
  const layers = itemsOf<AuthoredAtlas['layers'][number]>(sound.layers, place('layers'), problems);
  const segments = itemsOf<AuthoredAtlas['segments'][number]>(
    sound.segments,
    place('segments'),
    problems,
  );
  const chapters = itemsOf<AuthoredAtlas['chapters'][number]>(
    sound.chapters,
    place('chapters'),
    problems,
  );
  const silences = itemsOf<AuthoredSilence>(sound.silences, place('silences'), problems);
  const basemaps = itemsOf(sound.basemaps, place('basemaps'), problems);
  for (const { index, report } of basemaps) {
    checkFurtherBasemap(member(member(json, 'basemaps'), index), report);
  }
  for (const { item, report } of layers) checkMeaning(item.meaning, known, report);
  for (const items of [layers, segments, chapters, silences, basemaps]) reportRepeated(items);
  checkSegments(
    segments.map(({ item, report }) => ({ ...item, report })),
    known.timeZone,
  );
  checkChapters(
    chapters.map(({ item, report }) => ({ chapter: item, report })),
    known,
  );
  checkSilences(
    silences.map(({ item, report }) => ({ silence: item, report })),
    known,
  );
}

/** Gives the ids of the people whom the features name. */
function checkFeatures(
  authored: AuthoredDirectory,
  known: Known,
  problems: Problem[],
): ReadonlySet<string> {
  const read = (files: readonly AuthoredFile[], movement: boolean): SoundFeature[] => {
    const schema = movement ? movementSchema(known.languages) : layerSchema(known.languages);
    return files
      .flatMap((file) => candidatesOf<AuthoredProperties>(file, schema, problems))
      .map((candidate) => ({ ...candidate, movement }));
  };
  const features = [...read(authored.layers, false), ...read(authored.movements, true)];
  for (const feature of features) checkFeature(feature, known);
  reportRepeated(features);
  checkPlaces(features);
  // Where not every feature could be read, nobody is said to be named by none.
  if (known.features instanceof AnyName) return new AnyName();
  return new Set(features.flatMap(({ properties }) => parsePeople(properties.people ?? '')));
}

function checkClaimsFile({ file, json }: AuthoredFile, known: Known, problems: Problem[]): void {
  if (json === undefined) return;
  const schema = claimsSchema(known.languages);
  const { refusals, sound } = checkShape<typeof schema, Partial<AuthoredClaims>>(schema, json);
  reportRefusals(refusals, json, file, problems);
  const claims = itemsOf<AuthoredClaim>(
    sound?.claims,
    { file, path: ['claims'], refusals },
    problems,
  );
  const measures = itemsOf<AuthoredClaims['measures'][number]>(
    sound?.measures,
    { file, path: ['measures'], refusals },
    problems,
  );
  reportRepeated(measures);
  reportRepeated(claims);
  for (const { item, index, report } of claims) {
    checkClaim(item, member(member(json, 'claims'), index), known, report);
  }
}

function checkSourcesFile({ file, json }: AuthoredFile, problems: Problem[]): void {
  if (json === undefined) return;
  const { refusals, sound } = checkShape(sourcesSchema, json);
  reportRefusals(refusals, json, file, problems);
  const sources = itemsOf<AuthoredSource>(sound, { file, path: [], refusals }, problems);
  reportRepeated(sources);
  for (const { item, report } of sources) checkIssued(item, report);
}
